/**
 * What runs on every page; the essay's own find nothing to do elsewhere. One file: it comes at once,
 * and once. Each feature starts by itself, so that an exception, in a browser that lacks something,
 * stops that one and no other.
 */

import { hearShortcuts } from './keyboard/shortcuts.ts';
import { showNotesByTheirMarks } from './notes/notes.ts';
import { keepForOffline } from './offline/start.ts';
import { cleanCopies } from './quote/clean-copy.ts';
import { offerQuotes } from './quote/offer.ts';
import { keepLine } from './reading/keep-line.ts';
import { layOutAhead } from './reading/lay-out.ts';
import { leadLostParagraphs } from './reading/lost-paragraph.ts';
import { followReader } from './reading/progress.ts';
import { resume } from './reading/resume.ts';
import { keepLineOverScripts } from './reading/script-switch.ts';
import { openSearch } from './search/open.ts';
import { applySettings } from './settings/settings.ts';
import { shareLinks } from './share/links.ts';
import { linkParagraphs } from './share/paragraphs.ts';

for (const start of [
  leadLostParagraphs,
  cleanCopies,
  keepLine,
  hearShortcuts,
  showNotesByTheirMarks,
  resume,
  openSearch,
  applySettings,
  shareLinks,
  linkParagraphs,
  offerQuotes,
  keepLineOverScripts,
  followReader,
  keepForOffline,
  layOutAhead, // last: what the others do to a paragraph on arrival is done before it is laid out
])
  try {
    start();
  } catch (error) {
    reportError(error); // told as any other, and caught by nobody
  }
