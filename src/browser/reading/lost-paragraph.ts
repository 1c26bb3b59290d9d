import { sectionIdOf } from './place.ts';

/** Addresses of paragraphs outlive them: `#playbook-99` leads to its section, `#playbook`. */
export function leadLostParagraphs(): void {
  const leadToSection = () => {
    const id = location.hash.slice(1);
    if (id && !document.getElementById(id))
      document.getElementById(sectionIdOf(id))?.scrollIntoView();
  };
  addEventListener('hashchange', leadToSection);
  leadToSection();
}
