/** What runs on every page; the essay's own find nothing to do elsewhere. One file: it comes at once, and once. */

import './reading/lost-paragraph.ts';
import './quote/clean-copy.ts';
import './reading/keep-line.ts';
import './keyboard/shortcuts.ts';
import './reading/lay-out.ts';
import './notes/notes.ts';
import './reading/resume.ts';
import './search/open.ts';
import './settings/settings.ts';
import './share/share.ts';
import './reading/script-switch.ts';
import './reading/progress.ts';
