import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bodyFrom } from '../../../src/core/prose/body.ts';
import { parse } from '../../../src/core/prose/parse.ts';
import { blocksOf } from '../../../src/core/syndication/blocks.ts';
import { markdownCopy } from '../../../src/core/syndication/markdown-copy.ts';
import { plainMarkdown } from '../../../src/core/syndication/plain-markdown.ts';
import { article, curriculum, library } from '../build.ts';
import { setting } from './copies.ts';

function bodyOf(source: string) {
  const parsed = parse(source);
  if (!('tree' in parsed)) throw new Error(parsed.reason);
  return bodyFrom(parsed.tree).nodes;
}

const copied = (source: string): string => plainMarkdown({ type: 'root', children: blocksOf(bodyOf(source), setting) });

test.each([
  ['a note is quoted under its title', '<Note title="先问">\n\n一句。\n\n</Note>', '> **先问**\n>\n> 一句。\n'],
  [
    'a note without a title is called by its kind',
    '<Note kind="warning">\n\n一句。\n\n</Note>',
    '> **注意**\n>\n> 一句。\n',
  ],
  [
    'steps are numbered, the rest of each below its headline',
    '<Steps>\n\n- 问在哪里\n  户号最好。\n- 问多大一片\n\n</Steps>',
    '1. **问在哪里**\\\n   户号最好。\n2. 问多大一片\n',
  ],
  [
    'do and don’t are lists under their names',
    '<Pair>\n<Do>\n\n- 报工号\n\n</Do>\n<Dont title="别这样">\n\n- 推\n\n</Dont>\n</Pair>',
    '**宜：这样做**\n\n- 报工号\n\n**忌：别这样**\n\n- 推\n',
  ],
  [
    'who speaks stands before what is said',
    '<Dialogue>\n<Say who="客户">几点？</Say>\n<Say who="坐席" side="staff">八点半。</Say>\n</Dialogue>',
    '**客户**：几点？\n\n**坐席**：八点半。\n',
  ],
  ['a quotation says whose it is', '<Quote source="a">\n\n一句。\n\n</Quote>', '> 一句。\n>\n> ——某人《某书》\n'],
  ['a term is its text', '这叫<Term id="t">首问</Term>。', '这叫首问。\n'],
  [
    'a figure is a picture with a whole address, and its caption',
    '<Figure src="./柜台.png" alt="柜台" caption="站位。" />',
    '![柜台](https://example.com/_astro/柜台.png)\n\n站位。\n',
  ],
  [
    'a key figure stands in one line',
    '<KeyFigure value="375" unit="万元" label="三年合同额" />',
    '**375万元** 三年合同额\n',
  ],
  [
    'formulas stand between dollars',
    '甲$$a_1|b$$乙\n\n$$\nTC = \\frac{a}{b}\n$$',
    '甲$$a_1|b$$乙\n\n$$\nTC = \\frac{a}{b}\n$$\n',
  ],
  ['a bar in a formula does not end a cell', '| 甲 |\n| --- |\n| $$a\\|b$$ |', '| 甲 |\n| - |\n| $$a\\vert b$$ |\n'],
  ['links have whole addresses', '[看](/cases/a/#b)', '[看](https://example.com/cases/a/#b)\n'],
  ['footnotes are footnotes', '正文[^甲]。\n\n[^甲]: 注文。', '正文[^甲]。\n\n[^甲]: 注文。\n'],
  ['tasks keep their boxes', '- [x] 做\n- [ ] 没', '- [x] 做\n- [ ] 没\n'],
  ['a line that only the source breaks is whole', '前半句\n后半句。', '前半句后半句。\n'],
  ['tables keep their alignment', '| 甲 | 乙 |\n| --- | --: |\n| 1 | 2 |', '| 甲 | 乙 |\n| - | -: |\n| 1 | 2 |\n'],
  ['raised and lowered letters keep their tags', 'H<sub>2</sub>O', 'H<sub>2</sub>O\n'],
  ['dollars and brackets of a text stay text', '\\$\\$a\\$\\$，\\<b>，\\[c]', '\\$\\$a\\$\\$，\\<b>，\\[c]\n'],
])('%s', (_, source, expected) => {
  expect(copied(source)).toBe(expected);
});

test('a copy has a head of YAML, and below the body what the fields say', () => {
  const bow = article({
    title: '鞠躬: "三十度"',
    summary: '怎样鞠躬。',
    updated: '2026-11-22',
    dos: ['先站稳'],
    donts: ['边走边鞠'],
    wording: [{ when: '客户进门', say: '您好。', instead: '喂' }],
    sources: [{ id: 'a', note: '第三节' }],
    questions: [{ kind: 'true-false', ask: '先站稳？', answer: true, because: '站稳才看得清。' }],
  });
  const text = markdownCopy(bow, bodyOf('正文。'), library([bow]), setting);
  const [, head = '', ...rest] = text.split(/^---$/m);
  expect(parseYaml(head)).toEqual({
    title: '鞠躬: "三十度"',
    summary: '怎样鞠躬。',
    updated: '2026-11-22',
    address: `https://example.com/${bow.key}/`,
  });
  expect(rest.join('---').trim()).toBe(
    [
      '# 鞠躬: "三十度"',
      '正文。',
      '## 宜与忌',
      '**宜：这样做**',
      '- 先站稳',
      '**忌：不这样做**',
      '- 边走边鞠',
      '## 怎么说',
      '- **客户进门**\\\n  您好。\\\n  不说：喂',
      '## 自测',
      '1. 判断：先站稳？\n\n   - 对\n   - 不对',
      '答案：1．对',
      '## 出处',
      '- 某人：《某书》。第三节。',
    ].join('\n\n'),
  );
});

test('a process is copied step by step, with who takes a step, by when, and where it is taught', () => {
  const survey = article({ title: '勘察', key: 'etiquette/survey' });
  const whole = article({
    title: '报装',
    process: [
      { who: '勘察人员', with: '客户经理', what: '勘察：看现场', limit: '三天', read: survey.key },
      { who: '主管', what: '定方案', read: 'etiquette/internal' },
    ],
  });
  expect(markdownCopy(whole, [], library([survey, whole]), setting)).toContain(
    '## 流程\n\n1. [勘察：看现场](https://example.com/etiquette/survey/)\\\n   勘察人员、客户经理，三天\n2. 定方案\\\n   主管\n',
  );
});

test('a course lists its lessons; those that this build does not publish are left out', () => {
  const bow = article({ title: '鞠躬' });
  const course = curriculum({
    units: [{ title: '第一单元', lessons: [bow.key, 'etiquette/内部'] }],
    followUp: '看一月。',
  });
  expect(markdownCopy(course, [], library([bow, course]), setting)).toContain(
    '## 单元\n\n### 第一单元\n\n1. [鞠躬](https://example.com/etiquette/鞠躬/)\n\n## 课后跟踪\n\n看一月。\n',
  );
});
