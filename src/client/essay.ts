/** What runs beside the essay. */

import './whereabouts.ts';
import './resume.ts';
