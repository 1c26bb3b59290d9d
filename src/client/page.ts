/** What runs on every page. */

import './search/open.ts';
import './settings.ts';
import './twin.ts';
