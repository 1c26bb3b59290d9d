/** What runs on every page. */

import './address.ts';
import './copy.ts';
import './keyboard.ts';
import './search/open.ts';
import './settings.ts';
import './share/share.ts';
import './twin.ts';
