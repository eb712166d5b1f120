import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from '../../options.ts';
import type { Dice } from '../dice.ts';

const article = (fields: string, body: string): string => `---\n${fields}\n---\n\n${body}\n`;

/** A folder with one of everything, which is built in a few seconds. */
const small: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: 小册\nfeedback:\n  label: 意见\n  url: mailto:a@example.com\nentrances:\n  - label: 新人\n    to: paths/week\n',
  'glossary.yaml': 'first-asked:\n  term: 首问负责\n  definition: 谁先被问到，谁负责到底。\n',
  'sources.yaml': 'book:\n  title: 服务管理\n  author: 格罗鲁斯\n  year: 2002\n  url: https://example.com/\n',
  'suggestions.yaml':
    'door:\n  title: 门口放一把伞\n  received: 2026-11-02\n  status: adopted\n  answer: 已经放好。\n  answered: 2026-11-03\n',
  'principles/先听.mdx': article(
    'title: 先听\nsummary: 先听完，再开口。\nfacet: concept\nsources: [book]\nquestions:\n  - kind: truth\n    ask: 要先听完。\n    answer: true\n    why: 听完才知道。',
    '## 为什么\n\n这叫<Term id="first-asked">首问负责</Term>[^1]。见[鞠躬](/etiquette/bow/#怎样做)。\n\n<Note kind="tip" title="记住">\n\n- 先听\n- 再说\n\n</Note>\n\n| 谁 | 做 |\n| --- | --- |\n| 坐席 | 记 |\n\n![柜台](./柜台.png)\n\n<Quote by="格罗鲁斯" source="book">\n\n服务是态度。\n\n</Quote>\n\n[^1]: 见 `{a}` 与 \\<b。',
  ),
  'etiquette/bow.mdx': article(
    'title: 鞠躬\nsummary: 怎样鞠躬。\nscene: counter\ndos: [慢一点]\ndonts: [边走边鞠]\nformerly: [etiquette/old-bow]',
    '## 怎样做\n\n<Steps>\n\n1. 站直\n2. 弯腰\n\n</Steps>\n\n$$a = b$$',
  ),
  'cases/visit.mdx': article(
    'title: 三次拜访\nsummary: 三次谈成。\nindustry: telecom\noutcome: success\nyear: 2009\naccess: public',
    '## 背景\n\n客户犹豫。\n\n## 经过\n\n去了三次。\n\n## 启示\n\n要有耐心。',
  ),
  'curricula/start.mdx': article(
    'title: 入门\nsummary: 第一门课。\nobjective: skill\naudience: [contact]\nlevel: basic\nunits:\n  - title: 第一单元\n    lessons: [principles/先听, etiquette/bow]',
    '讲两个小时。',
  ),
  'paths/week.yaml': 'title: 第一周\nsummary: 新员工第一周。\nsteps: [principles/先听, cases/visit]\n',
  'assessments/team.yaml':
    'title: 团队测评\nsummary: 两条。\ndimensions:\n  - id: trust\n    title: 信任\n    statements: [我们说到做到]\n',
  'routines/daily.yaml': 'title: 每日必做\nsummary: 每天一件事。\nevery: day\nduties: [开班前看一遍公告]\n',
  'public/forms/表.txt': '表\n',
};

const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export function writeSmall(folder: string): void {
  for (const [file, text] of Object.entries(small)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeFileSync(join(folder, 'principles/柜台.png'), Buffer.from(picture, 'base64'));
}

/** Puts a folder there that is good, or bad in one way that has a rule, and says which it is. */
export function writeFolder(folder: string, dice: Dice): string {
  const fixtures = join(project, 'test/fixtures');
  const kind = dice.below(20);
  if (kind < 8) {
    writeSmall(folder);
    return 'the small folder';
  }
  const rule = dice.pick(readdirSync(fixtures).filter((name) => !/large|unreadable|nesting/.test(name)));
  const from = kind < 17 ? join(project, 'content') : join(fixtures, rule, 'content');
  cpSync(from, folder, { recursive: true, verbatimSymlinks: true });
  return from.slice(project.length + 1);
}
