/** As much of JSON Schema as our shapes need. */
export interface Shape {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

const within = (value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean =>
  value >= least && value <= most;

/** Whether a value is an object with names, and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectFits = (value: Record<string, unknown>, { properties = {}, required = [] }: Shape): boolean =>
  required.every((name) => Object.hasOwn(value, name)) &&
  Object.entries(value).every(([name, part]) => {
    const shape = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return shape !== undefined && fits(part, shape);
  });

const ofType: Record<NonNullable<Shape['type']>, (value: unknown, shape: Shape) => boolean> = {
  object: (value, shape) => isObject(value) && objectFits(value, shape),
  array: (value, { items = {}, minItems, maxItems }) =>
    Array.isArray(value) && within(value.length, minItems, maxItems) && value.every((each) => fits(each, items)),
  string: (value, { pattern = '', minLength, maxLength }) =>
    typeof value === 'string' && within(value.length, minLength, maxLength) && new RegExp(pattern, 'u').test(value),
  number: (value, { minimum, maximum }) => typeof value === 'number' && within(value, minimum, maximum),
  integer: (value, { minimum, maximum }) => Number.isInteger(value) && within(value as number, minimum, maximum),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/**
 * Whether a value that came from outside is of a shape. The shapes are made from the schemas of `core/model` when the site is
 * built, so that a browser judges by the same rules without their library; objects have no fields but those named.
 */
export function fits(value: unknown, shape: Shape): boolean {
  const { type, anyOf, oneOf } = shape;
  const choices = anyOf ?? oneOf;
  if (choices && !choices.some((choice) => fits(value, choice))) return false;
  if (shape.enum && !shape.enum.includes(value)) return false;
  if ('const' in shape && value !== shape.const) return false;
  return type === undefined || ofType[type](value, shape);
}
