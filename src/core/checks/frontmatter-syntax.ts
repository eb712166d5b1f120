import { deepest } from '../prose/nesting.ts';
import type { About, Rule } from './rule.ts';

/** The slips that authors make most, by what the line looks like. */
const slip = ({ quoted = '', code }: About): keyof typeof zhHints => {
  if (code === 'document-end' || code === 'too-deep') return code;
  if (/^\s*[\w\u4e00-\u9fff-]+：/.test(quoted)) return 'full-width-colon';
  if (/^\s*\t/.test(quoted) || code === 'TAB_AS_INDENT') return 'tab';
  if (/^\s*[\w-]+:\S/.test(quoted)) return 'no-space';
  if (/^[^"']*["'][^"']*$/.test(quoted) || (code === 'MISSING_CHAR' && /["'[{]/.test(quoted))) return 'quote';
  if (/^\s*[\w-]+:\s.*:\s/.test(quoted)) return 'colon-in-value';
  if (code === 'BAD_INDENT') return 'indent';
  if (code === 'not-fields') return 'not-fields';
  return 'other';
};

const zhHints = {
  'full-width-colon': '冒号要用半角的 : ，后面空一格。',
  tab: '用空格缩进，不要用 Tab。',
  'no-space': '冒号后面要空一格。',
  quote: '引号或括号没有配对。',
  'colon-in-value': '值里有冒号，把整个值放进引号。',
  indent: '检查缩进：同一层的字段要对齐。',
  'not-fields': '每行写一个字段，例如 title: 标题。',
  'document-end': '删掉这一行：它后面的内容不会被读到。',
  'too-deep': `这里一层套一层，超过了 ${deepest} 层：检查多出来的括号、横线和缩进。`,
  other: '检查这一行的冒号、引号和缩进。',
};
const enHints: typeof zhHints = {
  'full-width-colon': 'Use an ASCII colon, followed by a space.',
  tab: 'Indent with spaces, not tabs.',
  'no-space': 'Put a space after the colon.',
  quote: 'A quote or bracket has no partner.',
  'colon-in-value': 'The value holds a colon: put all of it in quotes.',
  indent: 'Look at the indentation: fields of one level begin in one column.',
  'not-fields': 'Write one field per line, such as title: A title.',
  'document-end': 'Delete this line: nothing behind it would be read.',
  'too-deep': `One thing stands in another more than ${deepest} levels deep: look for brackets, dashes and blanks too many.`,
  other: 'Look at the colon, the quotes and the indentation of this line.',
};

export const frontmatterSyntax: Rule = {
  name: 'frontmatter-syntax',
  severity: 'error',
  zh: {
    title: '字段的格式读不懂',
    message: (about) => `这一行读不懂：“${about.quoted}”。`,
    hint: (about) => zhHints[slip(about)],
  },
  en: {
    title: 'Fields that cannot be read',
    message: (about) => `This line cannot be read: "${about.quoted}".`,
    hint: (about) => enHints[slip(about)],
  },
};
