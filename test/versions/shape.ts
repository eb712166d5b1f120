/** A JSON schema, as much of it as ours have. */
interface Schema {
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  [word: string]: unknown;
}

/** What does not decide whether content is right. */
const saidOnly = new Set(['$schema', 'description', 'default', 'examples', 'title', 'propertyNames']);
const walked = new Set(['properties', 'required', 'items', 'additionalProperties', 'anyOf', 'oneOf', 'enum', 'const']);

/**
 * What a schema accepts, a line for each field and for each value of a list of values, so that two versions can be compared
 * line by line: `site.yaml accent.day! string pattern=^#…$`. A field that must be there has `!`, a list `[]`, names that the author
 * chooses `*`.
 */
export function shapeOf(file: string, schema: Schema): string[] {
  const lines: string[] = [];
  const walk = (path: string, { properties, required = [], items, additionalProperties, ...own }: Schema): void => {
    const rules = Object.entries(own).filter(([word]) => !saidOnly.has(word) && !walked.has(word));
    const said = rules.map(([word, value]) => (word === 'type' ? String(value) : `${word}=${JSON.stringify(value)}`));
    const strict = additionalProperties === false ? ['strict'] : [];
    lines.push([`${file} ${path || '.'}`, ...said, ...strict].join(' '));
    for (const value of own.enum ?? ('const' in own ? [own.const] : []))
      lines.push(`${file} ${path} = ${String(value)}`);
    for (const [name, inner] of Object.entries(properties ?? {}))
      walk(`${path}${path ? '.' : ''}${name}${required.includes(name) ? '!' : ''}`, inner);
    if (items) walk(`${path}[]`, items);
    if (typeof additionalProperties === 'object') walk(`${path}*`, additionalProperties);
    for (const inner of own.anyOf ?? own.oneOf ?? []) walk(path, inner);
  };
  walk('', schema);
  return [...new Set(lines)];
}

/** The fields of a line of a shape, without what it demands of them: `site.yaml accent.day`. */
export const fieldOf = (line: string): string => line.split(' ').slice(0, 2).join(' ').replaceAll('!', '');

/**
 * Everything that is written in a file, as a shape names it: each field, and each value that stands in one. `hasIds` says that
 * the names at the top are the author's own.
 */
export function writtenIn(file: string, data: unknown, hasIds = false): string[] {
  const lines: string[] = [];
  const walk = (path: string, value: unknown): void => {
    lines.push(`${file} ${path || '.'}`);
    if (Array.isArray(value)) for (const inner of value) walk(`${path}[]`, inner);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value))
        walk(path === '' && hasIds ? '*' : `${path}${path ? '.' : ''}${name}`, inner);
    } else lines.push(`${file} ${path} = ${String(value)}`);
  };
  walk('', data);
  return lines;
}

type Components = Readonly<
  Record<string, { attributes: Record<string, { required?: boolean; values?: readonly string[] }> }>
>;

/** The components, their attributes and the values of those, written like fields. */
export const componentShape = (components: Components): string[] =>
  Object.entries(components).flatMap(([name, { attributes }]) => [
    `component ${name}`,
    ...Object.entries(attributes).flatMap(([attribute, { required, values = [] }]) => [
      `component ${name}.${attribute}${required ? '!' : ''}`,
      ...values.map((value) => `component ${name}.${attribute} = ${value}`),
    ]),
  ]);

/** The components of a body, as a shape names them. */
export const componentsIn = (body: string): string[] =>
  [...body.matchAll(/<([A-Z]\w*)([^>]*)>/g)].flatMap(([, name = '', attributes = '']) => [
    `component ${name}`,
    ...[...attributes.matchAll(/(\w+)="([^"]*)"/g)].flatMap(([, attribute, value]) => [
      `component ${name}.${attribute}`,
      `component ${name}.${attribute} = ${value}`,
    ]),
  ]);
