import type { Rule } from './rule.ts';

const zhForms: Record<string, [wants: string, hint: string]> = {
  day: ['是一个日期', '写成 2026-11-22 的样子。'],
  'no-such-day': ['是一个存在的日子', '查一下日历。'],
  'one-line': ['只有一行', '去掉换行。'],
  'one-character': ['是一个字', '只写一个汉字或字母。'],
  colour: ['是一个颜色', '写成 #b3301c 的样子。'],
  id: ['是一个编号', '只用小写字母、数字和连字符，例如 first-visit。'],
  'link-scheme': ['是一个网址', '用 https://、http://、mailto: 或 tel: 开头。'],
  url: ['是一个网址', '用 https:// 开头。'],
  'web-address': ['是一个网址', '写成 https://portal.example.com/gaps 的样子。'],
  origin: ['是一个网站', '写成 https://portal.example.com 的样子，后面没有斜杠。'],
  place: ['只用 {key}、{title}、{address}', '花括号里只能是 key、title 或 address。'],
  channel: ['写明送到哪里', '写 url（邮箱、网址或电话），或者 text（分机、微信群）。'],
  anchor: ['是一个编号', '只用文字、数字和连字符，例如 first-asked；main 和 toc 网站自己要用。'],
};
const enForms: Record<string, [wants: string, hint: string]> = {
  day: ['a date', 'Write it like 2026-11-22.'],
  'no-such-day': ['a day that exists', 'Look at a calendar.'],
  'one-line': ['one line', 'Remove the line break.'],
  'one-character': ['one character', 'Write a single character.'],
  colour: ['a colour', 'Write it like #b3301c.'],
  id: ['an id', 'Use lower-case letters, digits and hyphens, such as first-visit.'],
  'link-scheme': ['an address', 'Begin with https://, http://, mailto: or tel:.'],
  url: ['an address', 'Begin with https://.'],
  'web-address': ['an address', 'Write it like https://portal.example.com/gaps.'],
  origin: ['a site', 'Write it like https://portal.example.com, without a slash at the end.'],
  place: ['text with {key}, {title} and {address} alone in braces', 'Other braces cannot be filled.'],
  channel: ['a channel', 'Write url (a mail or web address, or a telephone) or text (an extension, a group).'],
  anchor: ['an id', 'Use letters, digits and hyphens, such as first-asked; main and toc belong to the site.'],
};

export const fieldFormat: Rule = {
  name: 'field-format',
  severity: 'error',
  zh: {
    title: '字段的写法不对',
    message: ({ field, form, value }) =>
      `字段 ${field} 应当${zhForms[form ?? '']?.[0] ?? '换一种写法'}，写成了 “${value}”。`,
    hint: ({ form }) => zhForms[form ?? '']?.[1] ?? '看编写说明里的例子。',
  },
  en: {
    title: 'A field in another form',
    message: ({ field, form, value }) =>
      `The field ${field} should be ${enForms[form ?? '']?.[0] ?? 'written otherwise'}; it is "${value}".`,
    hint: ({ form }) => enForms[form ?? '']?.[1] ?? "See the example in the author's guide.",
  },
};
