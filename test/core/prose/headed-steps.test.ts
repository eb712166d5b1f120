import { expect, test } from 'vitest';
import { headedSteps } from '../../../src/core/prose/headed-steps.ts';
import { htmlOf, type Setting } from '../../../src/core/prose/html.ts';
import type { BodyNode, ElementNode } from '../../../src/core/prose/prose.ts';

const text = (value: string): BodyNode => ({ type: 'text', value });
const element = (tagName: string, ...children: BodyNode[]): ElementNode => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const setting: Setting = {
  link: (href) => href,
  image: () => ({}),
  formula: () => '',
  words: { table: '', done: '', open: '', footnotes: '', backTo: () => '' },
};
const steps = (...step: BodyNode[]): string => htmlOf(headedSteps([element('ol', element('li', ...step))]), setting);

test.each<[string, BodyNode[], string]>([
  ['one line', [text('问在哪里')], '<ol><li>问在哪里</li></ol>'],
  [
    'a first line and more',
    [text('问在哪里\n户号最好。')],
    '<ol><li><span class="head">问在哪里</span><span class="rest">户号最好。</span></li></ol>',
  ],
  [
    'a paragraph with more below',
    [element('p', element('strong', text('问')), text('在哪里\n户号最好。')), element('p', text('说不出就记门牌。'))],
    '<ol><li><span class="head"><strong>问</strong>在哪里</span><span class="rest">户号最好。</span><p>说不出就记门牌。</p></li></ol>',
  ],
  [
    'an inner list, which is no second line',
    [text('有里层\n'), element('ul', element('li', text('甲')))],
    '<ol><li>有里层\n<ul><li>甲</li></ul></li></ol>',
  ],
])('a step of %s', (_name, given, expected) => {
  expect(steps(...given)).toBe(expected);
});
