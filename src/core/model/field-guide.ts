import { z } from 'zod';
import { common } from './entry.ts';
import type { ArticleCollection, Collection, Single } from './key.ts';
import { schemas, singleSchemas } from './schemas.ts';

/** A field as the author's guide shows it. A field within another is called `questions.ask`. */
export interface FieldNote {
  name: string;
  about: string;
  required: boolean;
  /** The values it may have, where they are few and fixed. */
  values: string[];
}

type Described = Exclude<z.core.JSONSchema._JSONSchema, boolean>;

const isDescribed = (schema: z.core.JSONSchema._JSONSchema | undefined): schema is Described =>
  typeof schema === 'object';

/** The objects that a field may hold: itself, the rows of a list, the longer ways of writing it. */
function objectsIn(schema: Described): Described[] {
  const inner = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flat().filter(isDescribed);
  return schema.properties ? [schema] : inner.flatMap(objectsIn);
}

const valuesIn = (schema: Described): string[] => {
  const items = isDescribed(schema.items as z.core.JSONSchema._JSONSchema) ? (schema.items as Described) : undefined;
  return [...(schema.enum ?? items?.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])].map(String);
};

function notes(schema: Described, prefix: string): FieldNote[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (!isDescribed(field)) return [];
    const path = `${prefix}${name}`;
    const own = {
      name: path,
      about: field.description ?? '',
      required: schema.required?.includes(name) ?? false,
      values: valuesIn(field),
    };
    return [own, ...merged(objectsIn(field).flatMap((object) => notes(object, `${path}.`)))];
  });
}

/** Fields of the same name in several variants become one; it is required where every variant requires it. */
function merged(found: FieldNote[]): FieldNote[] {
  const byName = Map.groupBy(found, ({ name }) => name);
  return [...byName].map(([name, same]) => ({
    name,
    about: [...new Set(same.map(({ about }) => about))].join(''),
    required: same.every(({ required }) => required),
    values: [...new Set(same.flatMap(({ values }) => values))],
  }));
}

const described = (schema: z.ZodType): Described => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** What every article may carry. */
export const commonFields = (): FieldNote[] => notes(described(z.object(common)), '');

/** What an article of one collection carries besides. */
export function ownFields(collection: ArticleCollection): FieldNote[] {
  const shared = new Set(Object.keys(common));
  const changed = collection === 'curricula' ? ['audience'] : [];
  return notes(described(schemas[collection]), '').filter(
    ({ name }) => !shared.has(name.split('.')[0] ?? '') || changed.includes(name),
  );
}

/** The fields of a data file. */
export const dataFields = (collection: Collection): FieldNote[] => notes(described(schemas[collection]), '');

/** The fields of a single file; of a map, those of one of its rows. */
export function singleFields(single: Single): FieldNote[] {
  const schema = described(singleSchemas[single]);
  return notes(isDescribed(schema.additionalProperties) ? schema.additionalProperties : schema, '');
}
