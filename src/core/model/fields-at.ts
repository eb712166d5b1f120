import type { z } from 'zod';
import type { Path } from './yaml.ts';

type Definition = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  values?: unknown[];
  entries?: Record<string, unknown>;
  discriminator?: string;
};
const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** The schemas that may stand at a path: more than one below a union. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  const definition = definitionOf(schema);
  if (definition.innerType) return schemasAt(definition.innerType, path);
  if (definition.options) return definition.options.flatMap((option) => schemasAt(option, path));
  if (path.length === 0) return [schema];
  const [step, ...rest] = path;
  const below = definition.element ?? definition.valueType ?? definition.shape?.[String(step)];
  return below ? schemasAt(below, rest) : [];
}

/** The names of the fields that may stand at a path. */
export const fieldsAt = (schema: z.ZodType, path: Path): string[] => [
  ...new Set(schemasAt(schema, path).flatMap((found) => Object.keys(definitionOf(found).shape ?? {}))),
];

/** The values of the field that tells apart the shapes that may stand at a path. */
export const discriminatorsAt = (schema: z.ZodType, path: Path): string[] => [
  ...new Set(schemasAt(schema, path).flatMap((found) => (definitionOf(found).values ?? []).map(String))),
];
