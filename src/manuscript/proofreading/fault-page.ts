import { describe, type Fault } from '../reader/fault.ts';

/** What `npm run dev` shows in the place of a page while the manuscript has faults. */
export function faultPage(faults: Fault[]): string {
  const items = faults.map((fault) => `<li>${escape(describe(fault))}</li>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>The manuscript has faults</title>
<h1>The manuscript has faults</h1>
<ol>
${items}
</ol>
<p>Mend them, and load the page again.</p>
</html>
`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
