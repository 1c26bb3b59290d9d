import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';
import { importCommand } from './command.ts';
import { bytesOf } from './repair/gbk.ts';

// The dictionary is read when the first manuscript is.
vi.setConfig({ testTimeout: 60_000 });

const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const gbk = (text: string) => Uint8Array.from([...text].flatMap((one) => bytesOf(one) ?? []));
const XML = '<w:document xmlns:w="x"><w:body/></w:document>';

/** A document that says of itself that it unpacks to 4 GB. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(zip({ 'word/document.xml': XML }));
  bytes.writeUInt32LE(0xfffffff0, bytes.indexOf('PK\u0001\u0002') + 24);
  return bytes;
}

/** 25 kinds of bad input, and what is said of each. */
const KINDS: [string, string, Uint8Array | string, string, string?][] = [
  ['an empty file', 'a.txt', '', 'empty'],
  ['nothing but blanks', 'a.txt', ' \n\n　', 'no words are in it'],
  ['an ending that nobody knows', 'a.pages', '文', 'no format is known by the ending ".pages"'],
  ['no ending', 'a', '文', 'no format is known by the ending ""'],
  ['a PDF called text', 'a.txt', '%PDF-1.7\n文', 'not what its ending says, but a PDF'],
  ['a zip called text', 'a.md', zip({ a: '文' }), 'but a zip archive'],
  ['RTF called text', 'a.txt', '{\\rtf1 a}', 'but RTF'],
  [
    'a picture called text',
    'a.txt',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
    'but a picture',
  ],
  ['a page called text', 'a.txt', '<!DOCTYPE html><p>文</p>', 'a page of HTML. Name it .html'],
  ['a page called Markdown', 'a.md', '<html><p>文</p></html>', 'a page of HTML. Name it .html'],
  ['text called a page', 'a.html', '文', 'no HTML is in it. Name it .txt'],
  ['text called a document', 'a.docx', '文', 'not a Word document'],
  ['a page called a document', 'a.docx', '<html></html>', 'not a Word document'],
  ['a zip that is no document', 'a.docx', zip({ 'a.txt': '文' }), 'not a Word document'],
  [
    'half a document',
    'a.docx',
    zip({ 'word/document.xml': XML }).subarray(0, 60),
    'not a Word document',
  ],
  [
    'a document that declares entities',
    'a.docx',
    zip({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${XML}` }),
    'declares entities',
  ],
  ['a zip bomb', 'a.docx', bomb(), 'unpacks to more than 100 MB'],
  ['a file of 50 MB', 'a.txt', new Uint8Array(50_000_001).fill(65), 'larger than 50 MB'],
  [
    'characters that are gone',
    'a.txt',
    '大厂锟斤拷。',
    'a.txt:1:3 锟斤拷 stands for characters that are gone (1 to 2)',
  ],
  ['memory that nobody filled', 'a.txt', '大厂\n烫烫烫。', 'a.txt:2:1 烫烫烫 stands for'],
  ['what could not be decoded', 'a.md', '大厂\ufffd。', 'a.md:1:3 \ufffd stands for'],
  ['six bytes of GBK', 'a.txt', gbk('诺基亚'), 'bytes do not tell. Name it: --encoding'],
  ['UTF-8 that was cut', 'a.txt', Buffer.from('大厂的结构').subarray(0, 13), 'a.txt'],
  ['an encoding that nobody knows', 'a.txt', '文', 'no encoding is called "klingon"', 'klingon'],
  [
    'a page without words',
    'a.html',
    '<html><body><script>文</script></body></html>',
    'no words are in it',
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command says, and its exit code. */
async function command(...args: string[]) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const code = await importCommand(args, { log: say, error: say });
  return { code, said: said.join('\n') };
}
const file = (name: string, content: Uint8Array | string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('there are 25 kinds', () => {
  expect(new Set(KINDS.map(([kind]) => kind)).size).toBe(25);
});

test.each(KINDS.map(([kind], index) => ({ kind, index })))(
  '$kind gets a clear word, exit code 1, and nothing is written',
  async ({ index }) => {
    // A failure would print what a test is given, and some of this is large.
    const [, name = '', content = '', word = '', encoding] = KINDS[index] ?? [];
    const out = join(folder, `out-${index}`);
    const options = ['--out', out, ...(encoding ? ['--encoding', encoding] : [])];
    const { code, said } = await command(file(name, content), ...options);
    expect(said).toContain(word);
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  },
);

test.each([
  ['no file', [], 'No file was named. Write: npm run import -- FILE'],
  ['two files', ['a.txt', 'b.txt'], 'One file at a time.'],
  ['a file that is not there', ['nowhere.txt'], 'nowhere.txt: there is no such file'],
  ['an option that there is not', ['a.txt', '--fast'], "Unknown option '--fast'"],
  ['a level that is none', ['a.txt', '--split', 'h9'], '--split takes h2 or h3'],
  ['no report to check', ['--check', '--out', '/nowhere'], 'there is no report'],
])('%s gets a clear word', async (_, args, word) => {
  const { code, said } = await command(...args);
  expect(said).toContain(word);
  expect(code).toBe(1);
});

const TEXT = '散步\n\n1出門\n\n走得慢的人先看见花，\n\n2回家\n\n门口的灯亮着。\n';
const written = (out: string) =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: out })
      .toSorted()
      .map((path) => [path, readFileSync(join(out, path), 'utf8')]),
  );

test('the same bytes come twice; what is there already is overwritten by force alone', async () => {
  const out = join(folder, 'essay');
  const run = (...more: string[]) => command(file('walk.txt', TEXT), '--out', out, ...more);
  expect((await run()).code).toBe(0);
  const before = written(out);
  expect(Object.keys(before)).toEqual([
    'anchors.json',
    'edition.mdx',
    'essay/10-chu-men.mdx',
    'essay/20-hui-jia.mdx',
    'import-report.md',
    'site.yaml',
  ]);
  expect((await run()).code).toBe(0);
  expect(written(out)).toEqual(before);
  const section = join(out, 'essay/10-chu-men.mdx');
  writeFileSync(section, 'mine');
  const refused = await run();
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('10-chu-men.mdx: there already; nothing was written.');
  expect(readFileSync(section, 'utf8')).toBe('mine');
  expect((await run('--force')).code).toBe(0);
  expect(written(out)).toEqual(before);
});

test('--check fails until each question is ticked', async () => {
  const out = join(folder, 'checked');
  const text = file('walk.txt', TEXT);
  expect((await command(text, '--check', '--out', out)).code).toBe(3);
  expect(existsSync(out)).toBe(false);
  await command(text, '--out', out);
  const open = await command('--check', '--out', out);
  expect(open.code).toBe(3);
  expect(open.said).toContain('10-chu-men.mdx:6　缺文　ends in a comma');
  const report = join(out, 'import-report.md');
  writeFileSync(report, readFileSync(report, 'utf8').replaceAll('- [ ]', '- [x]'));
  expect(await command('--check', '--out', out)).toEqual({ code: 0, said: 'Nothing is open.' });
});

test('what the proof finds is said, and the exit code is 2', async () => {
  const { code, said } = await command(file('a.txt', '他说“走'), '--out', join(folder, 'open'));
  expect(said).toMatch(/essay\/10-a\.mdx:6:3 {2}curly quotation mark beside Han/);
  expect(code).toBe(2);
});

test('npm runs the same command', { timeout: 120_000 }, () => {
  const run = spawnSync(process.execPath, ['src/commands/import.ts'], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/^No file was named/);
});
