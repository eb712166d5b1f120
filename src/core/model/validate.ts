import type { z } from 'zod';
import { discriminatorsAt, fieldsAt } from './fields-at.ts';
import { nearest } from './nearest.ts';
import type { Path } from './yaml.ts';

export type FieldFaultKind = 'unknown' | 'missing' | 'type' | 'listed' | 'long' | 'short' | 'range' | 'format';

/** A field that does not fit its schema. `about` holds the words that a message quotes. */
export interface FieldFault {
  kind: FieldFaultKind;
  path: Path;
  about: Record<string, string>;
}

export type Validated<T> = { data: T } | { faults: FieldFault[] };

/** A schema of this room, for those who are handed one. */
export type Schema<T> = z.ZodType<T>;

type Issue = z.core.$ZodIssue;

/** Judges data by a schema; all faults at once, none of them in the words of the library. */
export function validate<T>(schema: z.ZodType<T>, data: unknown): Validated<T> {
  const result = schema.safeParse(data, { reportInput: true });
  return result.success
    ? { data: result.data }
    : { faults: result.error.issues.flatMap((issue) => faultsOf(issue, schema, data)) };
}

/** What may be wrong with a field only because it has no value. */
const wantsValue: ReadonlySet<Issue['code']> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

function faultsOf(issue: Issue, schema: z.ZodType, data: unknown): FieldFault[] {
  const path = issue.path as Path;
  const field = String(path.at(-1) ?? '');
  const value = quote(valueAt(data, path));
  if (wantsValue.has(issue.code) && isNothing(valueAt(data, path))) return [missing(path, field, data)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknown(path, key, fieldsAt(schema, path)));
    case 'invalid_type':
      return [{ kind: 'type', path, about: { field, value, expected: issue.expected } }];
    case 'invalid_value':
      return [{ kind: 'listed', path, about: listed(field, value, issue.values.map(String)) }];
    case 'invalid_union':
      return unionFaults(issue, schema, data);
    case 'too_big':
      return [sized('long', issue.origin, Number(issue.maximum), path, field, value)];
    case 'too_small':
      return [sized('short', issue.origin, Number(issue.minimum), path, field, value)];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => faultsOf(within(issue, inner), schema, data));
    default:
      return [{ kind: 'format', path, about: { field, value, form: formOf(issue) } }];
  }
}

/** An issue inside of another one, with its path from the top. */
const within = (outer: Issue, inner: Issue): Issue => ({ ...inner, path: [...outer.path, ...inner.path] });

/** A field that is absent, or written without a value: `title:`. */
const isNothing = (value: unknown): boolean => value === undefined || value === null;

const missing = (path: Path, field: string, data: unknown): FieldFault => ({
  kind: 'missing',
  path,
  about: { field, ...(valueAt(data, path) === null ? { empty: 'yes' } : {}) },
});

const sized = (
  kind: 'long' | 'short',
  origin: string,
  limit: number,
  path: Path,
  field: string,
  value: string,
): FieldFault =>
  origin === 'number' || origin === 'int'
    ? { kind: 'range', path, about: { field, value, [kind === 'long' ? 'most' : 'least']: String(limit) } }
    : { kind, path, about: { field, value, limit: String(limit), of: origin } };

/** Which form a text does not have: the schema gives the name as its message, the library names its own formats. */
const formOf = (issue: Issue): string =>
  /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : 'format' in issue ? String(issue.format) : issue.code;

function unionFaults(issue: Extract<Issue, { code: 'invalid_union' }>, schema: z.ZodType, data: unknown): FieldFault[] {
  const path = issue.path as Path;
  const field = String(path.at(-1) ?? '');
  const value = quote(valueAt(data, path));
  if (issue.errors.length === 0) {
    const allowed =
      'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : discriminatorsAt(schema, path);
    return [{ kind: 'listed', path, about: listed(field, value, allowed) }];
  }
  // The branch that the author meant is the one whose shape the value has.
  const branch = issue.errors.find(
    (issues) => !issues.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
  );
  if (!branch) return [{ kind: 'type', path, about: { field, value, expected: 'text-or-map' } }];
  return branch.flatMap((inner) => faultsOf(within(issue, inner), schema, data));
}

const unknown = (path: Path, key: string, known: readonly string[]): FieldFault => ({
  kind: 'unknown',
  path: [...path, key],
  about: near(key, known),
});

const listed = (field: string, value: string, allowed: string[]): Record<string, string> => ({
  ...near(value, allowed),
  field,
  value,
  allowed: allowed.join('、'),
});

const near = (word: string, candidates: readonly string[]): Record<string, string> => {
  const close = nearest(word, candidates);
  return { field: word, allowed: candidates.join('、'), ...(close ? { near: close } : {}) };
};

const quote = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80);

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);
