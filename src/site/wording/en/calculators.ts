import type { calculators as chinese } from '../zh-Hans/calculators.ts';

/** Small calculators below a formula. In sentences, names in braces are filled in. */
export const calculators: typeof chinese = {
  titles: {
    'lifetime-value': 'Work it out: lifetime value, on average',
    'delivered-value': 'Work it out: delivered value',
  },
  fields: {
    revenue: 'Revenue',
    acquisition: 'Cost of winning them',
    retention: 'Cost of keeping them',
    customers: 'Customers',
    worth: 'Total value',
    money: 'Money',
    time: 'Time',
    effort: 'Effort',
    worry: 'Worry',
  },
  unit: '',
  people: '',
  hint: 'Write 500000 or 500,000. Nothing is kept.',
  clear: 'Clear',
  messages: {
    nothing: 'Fill in the fields; the result stands here.',
    unreadable: 'Not a number: {fields}.',
    negative: 'Cannot be less than zero: {fields}.',
    zero: '{fields} must be more than zero.',
    missing: 'Still missing: {fields}.',
  },
  results: {
    'lifetime-value': '{value} for each, on average.',
    'delivered-value': 'Total cost {cost}, delivered value {value}.',
  },
  separator: ', ',
};
