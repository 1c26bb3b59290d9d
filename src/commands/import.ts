import { importCommand } from '../import/command.ts';

/**
 * `npm run import -- FILE [--out content] [--split h2|h3] [--encoding NAME] [--strip-readings] [--check]
 * [--force]`: sets a manuscript (.txt, .md, .html, .docx) as an essay of this site, and reports all that
 * was done to it.
 */
process.exitCode = await importCommand(process.argv.slice(2), console);
