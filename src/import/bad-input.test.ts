import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterAll, expect, test, vi } from 'vitest';
import { importManuscript } from './manuscript.ts';
import { writeFiles } from './output/write.ts';
import { openIn, report } from './report.ts';

// The dictionary is read when the first manuscript is.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = { split: 'h2', strip: false, today: '2026-11-28' } as const;
const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const gbk = (text: string) => iconv.encode(text, 'gbk');
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

test.each(KINDS.map(([kind], index) => ({ kind, index })))(
  '$kind gets a clear word',
  async ({ index }) => {
    // A failure would print what a test is given, and some of this is large.
    const [, name = '', content = '', word = '', encoding] = KINDS[index] ?? [];
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    await expect(importManuscript(bytes, name, { ...OPTIONS, encoding })).rejects.toThrow(word);
  },
);

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the same bytes come twice; what is there already is overwritten by force alone', async () => {
  const text = Buffer.from('散步\n\n1出門\n\n走得慢的人先看见花。\n\n2回家\n\n门口的灯亮着。\n');
  const { files } = await importManuscript(text, 'a.txt', OPTIONS);
  expect((await importManuscript(text, 'a.txt', OPTIONS)).files).toEqual(files);
  await writeFiles(files, folder, false);
  await writeFiles(files, folder, false);
  const section = join(folder, 'essay/10-chu-men.mdx');
  const before = readFileSync(section, 'utf8');
  expect(before).toContain('走得慢的人先看見花。');
  writeFileSync(section, 'mine');
  await expect(writeFiles(files, folder, false)).rejects.toThrow('10-chu-men.mdx: there already');
  expect(readFileSync(section, 'utf8')).toBe('mine');
  await writeFiles(files, folder, true);
  expect(readFileSync(section, 'utf8')).toBe(before);
});

test('a report is open until each question is ticked', async () => {
  const imported = await importManuscript(Buffer.from('文(wén)章，'), 'a.txt', OPTIONS);
  const text = report(imported, 'content');
  expect(openIn(text).join('\n')).toMatch(/a\.txt:1:2[^]*ends in a comma/);
  expect(openIn(text.replaceAll('- [ ]', '- [x]'))).toEqual([]);
});

test(
  'the command says what is wrong, exits with 1 and writes nothing',
  { timeout: 120_000 },
  () => {
    const out = join(folder, 'nothing');
    const file = join(folder, 'b.txt');
    writeFileSync(file, '大厂锟斤拷。');
    const command = ['src/commands/import.ts', file, '--out', out];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('b.txt:1:3 锟斤拷 stands for characters that are gone');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(out)).toBe(false);
  },
);
