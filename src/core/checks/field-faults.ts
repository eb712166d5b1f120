import { oldFormsIn } from '../migrations/old-forms.ts';
import type { Fault } from '../model/problem.ts';
import { type FieldFault, type FieldFaultKind, type Schema, validate } from '../model/validate.ts';
import { type Path, type Places, placeAt, readYaml } from '../model/yaml.ts';
import type { YamlFault } from '../model/yaml-faults.ts';
import { fieldFormat } from './field-format.ts';
import { fieldLength } from './field-length.ts';
import { fieldMissing } from './field-missing.ts';
import { fieldRange } from './field-range.ts';
import { fieldType } from './field-type.ts';
import { fieldUnknown } from './field-unknown.ts';
import { fieldValue } from './field-value.ts';
import { frontmatterAnchor } from './frontmatter-anchor.ts';
import { frontmatterDuplicate } from './frontmatter-duplicate.ts';
import { frontmatterSyntax } from './frontmatter-syntax.ts';
import { frontmatterTag } from './frontmatter-tag.ts';
import { type About, fault, type Rule } from './rule.ts';
import { hiddenIn } from './source-text.ts';

const fieldRules: Record<FieldFaultKind, Rule> = {
  unknown: fieldUnknown,
  missing: fieldMissing,
  type: fieldType,
  listed: fieldValue,
  long: fieldLength,
  short: fieldLength,
  range: fieldRange,
  format: fieldFormat,
};

const yamlRules: Record<YamlFault['kind'], Rule> = {
  syntax: frontmatterSyntax,
  anchor: frontmatterAnchor,
  tag: frontmatterTag,
  duplicate: frontmatterDuplicate,
  prototype: fieldUnknown,
};

export interface Fields<T> {
  data?: T;
  places: Places;
  faults: Fault[];
}

/** Reads YAML and judges it by a schema. `data` is there only when both had nothing to say. */
export function readFields<T>(file: string, yaml: string, firstLine: number, schema: Schema<T>): Fields<T> {
  const read = readYaml(yaml, firstLine);
  const faults = read.faults.map(({ kind, place, word, line }) =>
    fault(yamlRules[kind], file, place, { word, field: word, code: word, quoted: line.trim().slice(0, 60) }),
  );
  if (read.data === undefined) return { places: read.places, faults };
  if (typeof read.data !== 'object' || Array.isArray(read.data)) {
    const place = { line: firstLine, column: 1 };
    const isNothing = read.data === null;
    if (!isNothing) {
      const quoted = (yaml.split('\n').find((line) => line.trim() !== '') ?? '').trim().slice(0, 60);
      return {
        places: read.places,
        faults: [...faults, fault(frontmatterSyntax, file, place, { quoted, code: 'not-fields' })],
      };
    }
  }
  faults.push(...hiddenFaults(file, read.data, [], read.places));
  const judged = validate(schema, read.data ?? {});
  if ('data' in judged) return { ...(faults.length === 0 ? { data: judged.data } : {}), places: read.places, faults };
  // What was right in an older version is said as such.
  const old = oldFormsIn(file, read.data);
  return {
    places: read.places,
    faults: [
      ...faults,
      ...judged.faults.map((found) => asFault(file, found, read.places, old.get(found.path.join('/')))),
    ],
  };
}

/** Control characters that a value has through escapes such as `"\\e"`. */
function hiddenFaults(file: string, value: unknown, path: Path, places: Places): Fault[] {
  if (typeof value === 'string') {
    const hidden = hiddenIn(value);
    return hidden ? [fault(hidden.rule, file, placeAt(places, path), { character: hidden.character })] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    hiddenFaults(file, inner, [...path, Array.isArray(value) ? Number(name) : name], places),
  );
}

const asFault = (file: string, found: FieldFault, places: Places, old: About = {}): Fault =>
  fault(fieldRules[found.kind], file, placeAt(places, found.path), {
    ...old,
    ...found.about,
    field: nameOf(found.path),
    kind: found.kind,
  });

/** `units.2.lessons` is said as `units[2].lessons`, counted from one as people do. */
const nameOf = (path: FieldFault['path']): string =>
  path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${step}` : step),
    '',
  );
