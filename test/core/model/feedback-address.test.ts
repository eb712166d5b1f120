import { expect, test } from 'vitest';
import { Feedback } from '../../../src/core/model/feedback.ts';
import { feedbackAddress, feedbackText } from '../../../src/core/model/feedback-address.ts';
import { validate } from '../../../src/core/model/validate.ts';

const page = { key: 'etiquette/bow', title: '“鞠躬” & 50%?', address: '/sub/etiquette/bow/' };

test.each([
  [
    'a letter gets the title and the address',
    'mailto:a@b.cn',
    'mailto:a@b.cn?subject=“鞠躬”%20%26%2050%25%3F&body=/sub/etiquette/bow/',
  ],
  ['a letter with a subject of its own keeps it', 'mailto:a@b.cn?subject=手册', 'mailto:a@b.cn?subject=手册'],
  [
    'a form gets what it asks for',
    'https://f.cn/?p={key}&t={title}',
    'https://f.cn/?p=etiquette/bow&t=“鞠躬”%20%26%2050%25%3F',
  ],
  ['a telephone number stays as it is', 'tel:8000', 'tel:8000'],
])('%s', (_, url, expected) => {
  expect(feedbackAddress(url, page)).toBe(expected);
});

test('what a mail program is given is what the page is called', () => {
  const url = new URL(feedbackAddress('mailto:a@b.cn', page));
  expect(new URLSearchParams(url.search).get('subject')).toBe(page.title);
});

test.each([
  ['内线 8000', { text: '内线 8000', named: false }],
  ['微信群，说 {key}', { text: '微信群，说 etiquette/bow', named: true }],
])('the line %s knows whether it names the page', (text, expected) => {
  expect(feedbackText(text, page)).toEqual(expected);
});

test.each([
  ['neither an address nor a line', {}],
  ['a name in braces that no page has', { url: 'https://f.cn/{kye}' }],
  ['an open brace', { text: '内线 {key' }],
  ['an address of another kind', { url: 'javascript:1' }],
])('a channel with %s is refused', (_, fields) => {
  expect(validate(Feedback, { label: '意见', ...fields })).toHaveProperty('faults');
});
