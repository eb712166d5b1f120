import { z } from 'zod';
import { collections, singles } from './key.ts';
import { schemas, singleSchemas } from './schemas.ts';

const written = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;

/** JSON Schema (2020-12) of every kind of file, by file name, with which editors complete and check while an author types. */
export const editorSchemas = (): Map<string, string> =>
  new Map([
    ...collections.map((name): [string, string] => [`${name}.json`, written(schemas[name])]),
    ...singles.map((name): [string, string] => [name.replace('.yaml', '.json'), written(singleSchemas[name])]),
  ]);
