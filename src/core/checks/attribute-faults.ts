import { nearest } from '../model/nearest.ts';
import type { Fault } from '../model/problem.ts';
import type { AttributeSpec } from '../prose/components.ts';
import { placeOf, type Tag, type TagAttribute } from '../prose/parse.ts';
import { componentAttribute } from './component-attribute.ts';
import { componentRequired } from './component-required.ts';
import { componentValue } from './component-value.ts';
import { type About, fault } from './rule.ts';

type Allowed = Record<string, Pick<AttributeSpec, 'required' | 'values'>>;

/** Judges the attributes that a tag has: their names and their values. */
export const attributeFaults = (file: string, tag: Tag, allowed: Allowed): Fault[] =>
  tag.attributes.flatMap((given) => {
    const about = { tag: tag.name ?? '', attribute: given.name ?? '{…}' };
    const spec = given.name !== undefined && Object.hasOwn(allowed, given.name) ? allowed[given.name] : undefined;
    if (!spec) return [unknownAttribute(file, tag, about, Object.keys(allowed))];
    const wrong = wrongValue(tag, given, spec.values);
    if (wrong) return [fault(componentValue, file, placeOf(tag), { ...about, ...wrong })];
    const isEmpty = spec.required && String(given.value).trim() === '';
    return isEmpty ? [fault(componentRequired, file, placeOf(tag), about)] : [];
  });

/** The attributes that a tag lacks. */
export const missingAttributes = (file: string, tag: Tag, allowed: Allowed): Fault[] =>
  Object.entries(allowed).flatMap(([attribute, { required }]) =>
    required && !tag.attributes.some((given) => given.name === attribute)
      ? [fault(componentRequired, file, placeOf(tag), { tag: tag.name ?? '', attribute })]
      : [],
  );

function unknownAttribute(file: string, tag: Tag, about: About & { attribute: string }, known: string[]): Fault {
  const near = nearest(about.attribute, known);
  const allowed = known.join('、') || '—';
  return fault(componentAttribute, file, placeOf(tag), { ...about, allowed, ...(near ? { near } : {}) });
}

/** What a message says about a value that an attribute cannot have; undefined for one that it can. */
function wrongValue(tag: Tag, given: TagAttribute, values: readonly string[] | undefined): About | undefined {
  const { value } = given;
  if (tag.attributes.find((other) => other.name === given.name) !== given)
    return { value: String(value), advice: 'twice' };
  if (typeof value !== 'string')
    return { value: value === null || value === undefined ? '' : `{${value.value}}`, advice: 'literal' };
  return values && !values.includes(value) ? { value, allowed: values.join('、') } : undefined;
}
