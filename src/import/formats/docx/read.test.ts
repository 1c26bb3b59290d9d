import { expect, test, vi } from 'vitest';
import { docx, note, paragraph, picture, run } from '../../fixtures/docx.ts';
import { importedBody } from '../../fixtures/imported.ts';

// The dictionary is read when the first manuscript is.
vi.setConfig({ testTimeout: 60_000 });

const LAMP = new Uint8Array([1, 2, 3]);

test('pictures lie beside the sections, with their captions', async () => {
  const bytes = docx(
    [
      paragraph(run('灯亮着。')),
      paragraph(picture('lamp.png', '灯')),
      paragraph(run('图1 门口的灯'), 'a4'),
      paragraph(run('散步去。')),
    ],
    {},
    { 'lamp.png': LAMP },
  );
  const { body, pictures, faults, said } = await importedBody(bytes, 'a.docx');
  expect(body).toBe('燈亮著。\n\n![燈](../pictures/picture-1.png "圖1門口的燈")\n\n散步去。');
  expect(pictures.map(({ path, bytes: one }) => [path, ...one])).toEqual([
    ['pictures/picture-1.png', 1, 2, 3],
  ]);
  expect(faults).toEqual([]);
  expect(said.filter((line) => /save/.test(line))).toEqual([]);
});

test('a picture that no browser shows is asked for, and one without words', async () => {
  const bytes = docx(
    [paragraph(run('灯。')), paragraph(picture('a.emf', '灯')), paragraph(picture('b.png', ''))],
    {},
    { 'a.emf': LAMP, 'b.png': LAMP },
  );
  const { said } = await importedBody(bytes, 'a.docx');
  expect(said.join('\n')).toMatch(
    /asked: save the picture by hand as pictures\/picture-\d\.\w+: picture-\d\.emf/,
  );
  expect(said.join('\n')).toContain(
    'asked: no alt text: say in a few words what ../pictures/picture-1.png shows',
  );
});

test('notes are numbered as they are called, and one may stand in a table', async () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph(`${run('甲')}${note(2)}`)}</w:tc></w:tr></w:tbl>`;
  const bytes = docx([paragraph(`${run('外')}${note(3)}`), table], {
    2: paragraph(run('格中的注。')),
    3: paragraph(run('先叫的注。')),
  });
  const { body } = await importedBody(bytes, 'a.docx');
  expect(body).toMatch(
    /^外\[\^1\]\n\n\|[^]*甲\[\^2\][^]*\[\^1\]: 先叫的.。\n\n\[\^2\]: 格中的.。$/,
  );
});

test('a formula stands in line, and is asked about where it stands', async () => {
  const formula = '<m:oMath xmlns:m="m"><m:r><m:t>a+b</m:t></m:r></m:oMath>';
  const bytes = docx([
    paragraph(''),
    paragraph(run('散步。')),
    paragraph(`${formula}${run('是式。')}`),
  ]);
  const { body, edits } = await importedBody(bytes, 'a.docx');
  expect(body).toBe('散步。\n\na+b是式。');
  expect(edits.find(({ kind }) => kind === '公式')).toMatchObject({
    why: 'a formula, whose letters stand in line here: a+b',
    sentence: 'a+b是式。',
  });
});

test('a document whose parts do not fit together is refused', async () => {
  const link = `<w:hyperlink r:id="gone">${run('链接')}</w:hyperlink>`;
  await expect(importedBody(docx([paragraph(link)]), 'a.docx')).rejects.toThrow(
    'a.docx: its parts do not fit together.',
  );
});
