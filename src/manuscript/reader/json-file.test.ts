import { expect, test } from 'vitest';
import { parseJson } from './json-file.ts';
import { parseYaml, pointOf, pointOfKey } from './yaml-file.ts';

const ledger = { essay: ['a', 'b'], words: { a: '2026-11-24' }, retired: {} };
const file = (text: string) => ({ path: 'content/anchors.json', text });
const PRINTED = file(`${JSON.stringify(ledger, null, 2)}\n`);

test('reads what a program printed as YAML does, with its places', () => {
  const [json, yaml] = [parseJson(PRINTED), parseYaml(PRINTED)];
  expect(json.data).toEqual(ledger);
  expect(json.data).toEqual(yaml.data);
  expect(pointOf(json, ['essay', 1])).toEqual(pointOf(yaml, ['essay', 1]));
  expect(pointOfKey(json, ['words', 'a'])).toEqual(pointOfKey(yaml, ['words', 'a']));
});

test('knows the faults of what was changed by hand', () => {
  const doubled = file(PRINTED.text.replace('"a": ', '"a": "x",\n    "a": '));
  expect(parseJson(doubled).faults).toMatchObject([
    { line: 8, what: 'the key stands here for the second time' },
  ]);
  expect(parseJson(file('{ "essay": ')).faults).not.toEqual([]);
  expect(parseJson(file('{ "essay": ["a"] }')).data).toEqual({ essay: ['a'] });
});
