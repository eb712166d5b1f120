import { halvesOf } from '../model/frontmatter.ts';
import { collectionOf, isArticleCollection, type Key, keyOf } from '../model/key.ts';
import type { DataOf } from '../model/library.ts';
import type { Fault } from '../model/problem.ts';
import { schemas } from '../model/schemas.ts';
import type { Schema } from '../model/validate.ts';
import type { Places } from '../model/yaml.ts';
import { type Body, bodyFrom } from '../prose/body.ts';
import { deepest } from '../prose/nesting.ts';
import { parse } from '../prose/parse.ts';
import type { BodyNode, Prose } from '../prose/prose.ts';
import { mostColumns } from '../prose/table-width.ts';
import { ambiguousFaults } from './ambiguous-faults.ts';
import { bodyFaults } from './body-faults.ts';
import { bodyNesting } from './body-nesting.ts';
import { syntaxFault } from './body-syntax-faults.ts';
import { caseSections } from './case-sections.ts';
import { definitionUnused } from './definition-unused.ts';
import { dimensionFaults } from './dimension-twin.ts';
import { readFields } from './field-faults.ts';
import { frontmatterMissing } from './frontmatter-missing.ts';
import { frontmatterOpen } from './frontmatter-open.ts';
import { isError } from './is-error.ts';
import { answerFaults } from './question-answer.ts';
import { rawSignFaults } from './raw-signs.ts';
import { fault } from './rule.ts';
import { scanLines } from './scan-lines.ts';
import { tableCells } from './table-cells.ts';
import { tableWidth } from './table-width.ts';

/** One file, read alone: what it says when it stands, and everything that is wrong with it. */
export interface Reading {
  file: string;
  key: Key;
  /** Absent when the file is refused. */
  entry?: { data: DataOf[keyof DataOf]; prose: Prose };
  nodes: BodyNode[];
  places: Places;
  faults: Fault[];
}

const emptyBody: Body = { nodes: [], headings: [], links: [], images: [], terms: [], quoted: [], length: 0 };

/** Reads an article or a data file. `digest` names its body in the cache. */
export function readEntry(file: string, text: string, digest: string): Reading {
  const collection = collectionOf(file);
  if (collection === undefined) throw new Error(`${file} is in no collection`);
  const schema = schemas[collection] as Schema<DataOf[keyof DataOf]>;
  if (!isArticleCollection(collection)) {
    const fields = readFields(file, text, 1, schema);
    return reading(file, digest, fields, emptyBody, []);
  }
  const halves = halvesOf(text);
  if (typeof halves === 'string') {
    const rule = halves === 'missing' ? frontmatterMissing : frontmatterOpen;
    // Without a frontmatter all of the file is body, and its faults are worth knowing at once.
    const found = halves === 'missing' ? readBody(file, text).faults : [];
    return reading(file, digest, { places: {}, faults: [fault(rule, file, { line: 1, column: 1 })] }, emptyBody, found);
  }
  const fields = readFields(file, halves.yaml, halves.yamlLine, schema);
  const { body, faults } = readBody(file, halves.body);
  if (collection === 'cases' && body !== emptyBody) faults.push(...caseSections.find(file, body.headings));
  return reading(file, digest, fields, body, faults);
}

function readBody(file: string, text: string): { body: Body; faults: Fault[] } {
  const parsed = parse(text);
  if ('tree' in parsed) {
    const faults = [
      ...bodyFaults(file, parsed.tree),
      ...rawSignFaults(file, text, parsed.tree),
      ...definitionUnused.find(file, text, parsed.tree),
      ...tableCells.find(file, text, parsed.tree),
    ];
    // What is at fault already is read once more when that is mended.
    if (!faults.some(isError)) faults.push(...ambiguousFaults(file, text, parsed.tree));
    return { body: faults.some(isError) ? emptyBody : bodyFrom(parsed.tree), faults };
  }
  if (parsed.fault === 'nesting')
    return { body: emptyBody, faults: [fault(bodyNesting, file, parsed.place, { limit: String(deepest) })] };
  if (parsed.fault === 'width')
    return { body: emptyBody, faults: [fault(tableWidth, file, parsed.place, { limit: String(mostColumns) })] };
  const first = syntaxFault(file, text, parsed.place, parsed.reason);
  const others = scanLines(file, text).filter((found) => found.line !== first.line || found.column !== first.column);
  return { body: emptyBody, faults: [first, ...others] };
}

function reading(
  file: string,
  digest: string,
  fields: { data?: DataOf[keyof DataOf]; places: Places; faults: Fault[] },
  body: Body,
  bodyFound: Fault[],
): Reading {
  const { nodes, ...rest } = body;
  const faults = [...fields.faults, ...bodyFound];
  if (fields.data) {
    faults.push(...answerFaults(file, fields.data, fields.places));
    faults.push(...dimensionFaults(file, fields.data, fields.places));
  }
  const stands = fields.data !== undefined && !faults.some(isError);
  return {
    file,
    key: keyOf(file),
    ...(stands && fields.data ? { entry: { data: fields.data, prose: { ...rest, digest } } } : {}),
    nodes,
    places: fields.places,
    faults,
  };
}
