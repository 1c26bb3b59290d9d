import { z } from 'astro/zod';
import type { Fault } from '../../reader/fault.ts';
import type { Manuscript } from '../../reader/manuscript.ts';
import { type Path, pointOf, pointOfKey, type Yaml } from '../../reader/yaml-file.ts';
import { caseStudy } from '../../schemas/case.ts';
import { edition } from '../../schemas/edition.ts';
import { figure } from '../../schemas/figure.ts';
import { ledger } from '../../schemas/ledger.ts';
import { name } from '../../schemas/name.ts';
import { revisions } from '../../schemas/revisions.ts';
import { section } from '../../schemas/section.ts';
import { type VerdictForm, site } from '../../schemas/site.ts';
import { source } from '../../schemas/source.ts';

const ofEach = (schema: z.ZodType) => z.record(z.string(), schema);

/** Where frontmatter and data have another shape than `src/manuscript/schemas/` gives them. */
export function proofSchemas(manuscript: Manuscript): Fault[] {
  const { sections, cases, figures } = manuscript;
  const study = caseStudy(verdictsOf(manuscript.site));
  const shapes: [Yaml, z.ZodType][] = [
    [manuscript.site, site],
    [manuscript.edition.frontmatter, edition],
    ...sections.map(({ frontmatter }): [Yaml, z.ZodType] => [frontmatter, section]),
    ...cases.map(({ frontmatter }): [Yaml, z.ZodType] => [frontmatter, study]),
    ...figures.map((yaml): [Yaml, z.ZodType] => [yaml, figure]),
    [manuscript.sources, ofEach(source)],
    [manuscript.names, ofEach(name)],
    [manuscript.revisions, revisions],
    [manuscript.ledger, ledger],
  ];
  return shapes.flatMap(([yaml, schema]) => faultsOf(yaml, schema));
}

/** The verdicts that the essay's own file names; none where that file has a fault of its own. */
function verdictsOf({ data }: Yaml): Record<string, VerdictForm> {
  return site.shape.verdicts.safeParse(Object(data).verdicts).data ?? {};
}

/** What no YAML could be read from has its own fault; what an essay has no file of has none. */
function faultsOf(yaml: Yaml, schema: z.ZodType): Fault[] {
  if (yaml.faults.length > 0 || yaml.file.text === '') return [];
  return (schema.safeParse(yaml.data).error?.issues ?? []).flatMap((issue) =>
    explain(yaml, issue as z.core.$ZodIssue),
  );
}

/** A fault at the value that is meant, or at each key that should not be there. */
function explain(yaml: Yaml, issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...pointOfKey(yaml, [...path, key]),
      what: `unknown key "${key}"`,
      cure: 'Remove it, or correct its spelling: the shapes are in src/manuscript/schemas/',
    }));
  // Of the shapes that a figure may have, the one that it is nearest to.
  if (issue.code === 'invalid_union') {
    const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
    return nearest.flatMap((one) => explain(yaml, { ...one, path: [...issue.path, ...one.path] }));
  }
  const key = path.findLast((part) => typeof part === 'string') ?? 'the file';
  return [{ ...pointOf(yaml, path), ...wordsFor(yaml, issue, key) }];
}

function wordsFor(
  { document }: Yaml,
  issue: z.core.$ZodIssue,
  key: string | number,
): Pick<Fault, 'what' | 'cure'> {
  const value = document.getIn(issue.path);
  if (issue.code === 'invalid_type' && !document.hasIn(issue.path))
    return { what: `"${key}" is missing`, cure: `Write ${key}: and what it is` };
  if (issue.code === 'invalid_type')
    return {
      what: `"${key}" is not ${NAMES[issue.expected] ?? issue.expected}`,
      cure: cureOf(issue.expected),
    };
  if (issue.code === 'invalid_value')
    return {
      what: `"${key}" is "${String(value)}"`,
      cure: `Write one of ${issue.values.join(', ')}`,
    };
  if (issue.code === 'too_small') return tooLittle(key, issue);
  if (issue.code === 'too_big')
    return {
      what: `"${key}" is more than ${issue.maximum}`,
      cure: `Keep to ${issue.maximum} at most`,
    };
  if (issue.code === 'invalid_format')
    return { what: `"${key}" is "${String(value)}"`, cure: issue.message };
  return { what: `"${key}": ${issue.message}`, cure: 'Correct one of the two' };
}

const tooLittle = (key: string | number, { origin, minimum }: z.core.$ZodIssueTooSmall) =>
  origin === 'number' || origin === 'int'
    ? { what: `"${key}" is less than ${minimum}`, cure: `Write ${minimum} at least` }
    : { what: `"${key}" is too short`, cure: `Let it have ${minimum} at least` };

const NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  date: 'a date',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

/** What YAML reads as something else than its author did. */
function cureOf(expected: string): string {
  if (expected === 'string') return "Put it in quotation marks: '2016'";
  if (expected === 'date') return 'Write it 2026-11-24, without quotation marks';
  if (expected === 'array') return 'Write [甲, 乙], or a line with "- " for each';
  if (expected === 'object' || expected === 'record')
    return 'Write keys and values below it, indented';
  return 'Write it without quotation marks';
}
