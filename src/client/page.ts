/** What runs on every page. */

import './keyboard.ts';
import './search/open.ts';
import './settings.ts';
import './twin.ts';
