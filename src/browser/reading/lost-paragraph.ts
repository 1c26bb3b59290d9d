/** Addresses of paragraphs outlive them: `#playbook-99` leads to its section, `#playbook`. */

import { sectionIdOf } from './reading-line.ts';

for (const moment of ['load', 'hashchange']) addEventListener(moment, leadToSection);

function leadToSection(): void {
  const id = location.hash.slice(1);
  if (id && !document.getElementById(id))
    document.getElementById(sectionIdOf(id))?.scrollIntoView();
}
