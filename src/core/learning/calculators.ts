import type { CalculatorName } from '../prose/components.ts';
import { numberIn } from './number-in.ts';

/** A number that a calculator asks for. */
interface Field {
  id: string;
  /** It divides, so that it must be more than nothing. */
  positive?: boolean;
  /** What else is added up to one side of the formula may be left out; it counts as nothing. */
  optional?: boolean;
}

interface Calculator {
  fields: readonly Field[];
  /** What comes out, by name, from the value of every field. */
  results: (value: (id: string) => number) => Record<string, number>;
}

/** Customer lifetime value, on average for one of a group, and customer delivered value with its total cost. */
export const calculators = {
  // (revenue - cost of winning - cost of keeping) / number of customers
  'lifetime-value': {
    fields: [{ id: 'revenue' }, { id: 'acquisition' }, { id: 'retention' }, { id: 'customers', positive: true }],
    results: (value) => ({
      value: (value('revenue') - value('acquisition') - value('retention')) / value('customers'),
    }),
  },
  // total value - total cost; the cost is money, time, strength and worry
  'delivered-value': {
    fields: [
      { id: 'worth' },
      { id: 'money' },
      { id: 'time', optional: true },
      { id: 'effort', optional: true },
      { id: 'worry', optional: true },
    ],
    results: (value) => {
      const cost = value('money') + value('time') + value('effort') + value('worry');
      return { cost, value: value('worth') - cost };
    },
  },
} as const satisfies Record<CalculatorName, Calculator>;

export const isCalculator = (name: string | undefined): name is CalculatorName =>
  name !== undefined && Object.hasOwn(calculators, name);

/** What a calculator says to what was typed: fields that are no numbers first, then those that are missing, then the results. */
export type Outcome =
  | { kind: 'nothing' }
  | { kind: 'unreadable' | 'negative' | 'zero' | 'missing'; fields: string[] }
  | { kind: 'results'; results: Record<string, number> };

/** What comes out of a calculator for the texts typed into its fields. */
export function outcomeOf(name: CalculatorName, typed: Readonly<Record<string, string>>): Outcome {
  const { fields, results }: Calculator = calculators[name];
  const given = fields.map((field) => {
    const text = (typed[field.id] ?? '').trim();
    return { ...field, isEmpty: text === '', number: numberIn(text) };
  });
  if (given.every(({ isEmpty }) => isEmpty)) return { kind: 'nothing' };
  const among = (
    kind: 'unreadable' | 'negative' | 'zero' | 'missing',
    found: (field: (typeof given)[number]) => boolean,
  ) => {
    const ids = given.filter(found).map(({ id }) => id);
    return ids.length > 0 ? { kind, fields: ids } : undefined;
  };
  return (
    among('unreadable', ({ isEmpty, number }) => !isEmpty && number === undefined) ??
    among('negative', ({ number = 0 }) => number < 0) ??
    among('zero', ({ positive = false, number }) => positive && number === 0) ??
    among('missing', ({ isEmpty, optional = false }) => isEmpty && !optional) ?? {
      kind: 'results',
      results: results((id) => given.find((field) => field.id === id)?.number ?? 0),
    }
  );
}
