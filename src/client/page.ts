/** What runs on every page; the essay's own find nothing to do elsewhere. One file: it comes at once, and once. */

import './address.ts';
import './copy.ts';
import './keep-line.ts';
import './keyboard.ts';
import './lay-out.ts';
import './notes/notes.ts';
import './resume.ts';
import './search/open.ts';
import './settings.ts';
import './share/share.ts';
import './twin.ts';
import './whereabouts.ts';
