import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A content folder with canaries in every field of everything that a public site must not hold. Whatever is hidden says 金丝雀 or
 * `canary`, and nothing that is public does.
 */

/** One pixel each: red stands in a public article, blue in an internal one alone. */
const red = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';
const blue = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/pWYq7AAAAABJRU5ErkJggg==';

const questions = (bird: (what: string) => string): string => `questions:
  - kind: single
    ask: ${bird('单选')}问什么？
    competencies: [canary-skill]
    choices:
      - { text: ${bird('选项')}甲, correct: true, because: ${bird('理由')}一 }
      - { text: ${bird('选项')}乙, because: ${bird('理由')}二 }
  - kind: true-false
    ask: ${bird('判断')}对不对？
    answer: true
    because: ${bird('判断理由')}
  - kind: order
    ask: ${bird('排序')}怎么排？
    steps: [${bird('第一步')}, ${bird('第二步')}]
    because: ${bird('排序理由')}
  - kind: match
    ask: ${bird('配对')}怎么配？
    pairs:
      - { left: ${bird('左一')}, right: ${bird('右一')} }
      - { left: ${bird('左二')}, right: ${bird('右二')} }
    because: ${bird('配对理由')}
  - kind: short
    ask: ${bird('简答')}填什么？
    answers: [${bird('答案')}, canary-answer]
    because: ${bird('简答理由')}
`;

const common = (bird: (what: string) => string): string => `title: ${bird('标题')}
summary: ${bird('摘要')}一句话。
owner: ${bird('负责人')}
tags: [${bird('标签')}, canary-tag]
roles: [canary-role]
competencies: [canary-skill]
sources: [{ id: canary-source, note: ${bird('出处附注')} }]
added: 2026-01-01
updated: 2026-02-03
change: ${bird('改动')}
formerly: [principles/${bird('旧号')}]
`;

const body = (bird: (what: string) => string): string => `
## ${bird('小节')}

${bird('正文')}第一句，**${bird('粗体')}**之后再说一句。<Term id="canary-term">${bird('词面')}</Term>也在这里。

| ${bird('表头')} | 数 |
| --- | --- |
| ${bird('表格')} | 3 |

<Dialogue>
<Say who="${bird('客户')}">${bird('问话')}怎么办？</Say>
<Say who="坐席" side="staff">${bird('答话')}这样办。</Say>
</Dialogue>

<Quote by="${bird('引者')}" source="canary-source">

${bird('引文')}。

</Quote>

![${bird('图说')}](./canary-picture.png)

见[${bird('附件')}](./canary-sheet.docx)和[${bird('外链')}](https://canary.example.com/inside)，$$canary + 1$$。${bird('脚注处')}[^1]

[^1]: ${bird('脚注')}。
`;

const entry = (data: string, text: string): string => `---\n${data}---\n${text}`;

/** Canaries of one thing: its letter keeps them apart from those of the others. */
const birdOf =
  (letter: string) =>
  (what: string): string =>
    `金丝雀${letter}${what}`;

const [internal, draft, course, list, sheet, duty] = ['甲', '乙', '丙', '丁', '戊', '己'].map(birdOf) as [
  (what: string) => string,
  (what: string) => string,
  (what: string) => string,
  (what: string) => string,
  (what: string) => string,
  (what: string) => string,
];

const shown: Record<string, string | Buffer> = {
  'principles/开门.mdx': entry(
    `title: 开门见客\nsummary: 公开的一句话。\nfacet: concept\naccess: public\ntags: [公开的标签]\nroles: [counter]
related: [principles/送客, cases/canary-internal]\nsources: [open-source]
questions:\n  - kind: single\n    ask: 先做什么？\n    choices:\n      - { text: 问好, correct: true, because: 先问好。 }\n      - { text: 坐下, because: 不急。 }\n`,
    '\n公开的正文，<Term id="open-term">公开的词</Term>。看[那一篇](/cases/canary-internal/)，再看[另一篇](./送客.mdx)。\n\n![红](./red.png)\n\n[表](./open.docx)\n',
  ),
  'principles/送客.mdx': entry(
    'title: 起身送客\nsummary: 又一句。\nfacet: concept\naccess: public\n',
    '\n送到门口。\n',
  ),
  'principles/red.png': Buffer.from(red, 'base64'),
  'principles/open.docx': '公开的附件',
  'curricula/入门.mdx': entry(
    'title: 公开的课\nsummary: 公开的课程。\naccess: public\nobjective: skill\naudience: [contact]\nlevel: basic\nprerequisites: [curricula/canary-course]\nunits:\n  - title: 公开的单元\n    method: talk\n    lessons: [principles/开门, { key: cases/canary-internal, method: canary-method }]\n  - title: 都不公开的单元的名字\n    lessons: [etiquette/canary-draft]\n',
    '',
  ),
  'paths/第一天.yaml':
    'title: 公开的路径\nsummary: 公开的一条路。\naccess: public\nsteps: [principles/开门, cases/canary-internal, principles/送客]\nthen: routines/canary-duty\n',
  'public/forms/open.txt': '单位自己放在 public 里的文件，写什么都算公开。',
};

const hidden = (isDraft: boolean): Record<string, string | Buffer> => ({
  'cases/canary-internal.mdx': entry(
    `${common(internal)}industry: canary-trade\noutcome: mixed\nthemes: [canary-theme]\nyear: 2021\nrelated: [etiquette/canary-draft]\n${questions(internal)}`,
    `${body(internal)}\n## 背景\n\n${internal('背景')}。\n\n## 过程\n\n${internal('过程')}。\n\n## 启示\n\n${internal('启示')}。\n`,
  ),
  'cases/canary-picture.png': Buffer.from(blue, 'base64'),
  'cases/canary-sheet.docx': '金丝雀附件里的话',
  'etiquette/canary-draft.mdx': entry(
    `${common(draft)}${isDraft ? 'draft: true\n' : ''}access: public\nscene: canary-scene\ndos: [${draft('宜')}]\ndonts: [${draft('忌')}]
process:
  - { who: ${draft('谁')}, with: ${draft('和谁')}, what: ${draft('做什么')}, limit: ${draft('几时')} }
  - { who: ${draft('谁')}, what: ${draft('再做')} }
wording:
  - { when: ${draft('何时')}, say: ${draft('用语')}, instead: ${draft('不妥')} }
${questions(draft)}`,
    `\n${draft('草稿正文')}，一句。\n`,
  ),
  'principles/金丝雀文件名.mdx': entry(
    `title: 金丝雀庚标题\nsummary: 金丝雀庚摘要。\nfacet: concept\n`,
    '\n金丝雀庚正文。\n',
  ),
  'curricula/canary-course.mdx': entry(
    `${common(course)}objective: skill\naudience: [contact]\nlevel: basic\norganisation: ${course('组织')}\nfollowUp: ${course('跟踪')}\nunits:\n  - title: ${course('单元')}\n    method: canary-method\n    lessons: [cases/canary-internal]\n`,
    '',
  ),
  'paths/canary-path.yaml': `title: ${list('标题')}\nsummary: ${list('摘要')}。\nreader: ${list('读者')}\npace: ${list('进度')}\nsteps:\n  - { key: principles/开门, note: ${list('附言')} }\n`,
  'assessments/canary-sheet.yaml': `title: ${sheet('标题')}\nsummary: ${sheet('摘要')}。\ndimensions:\n  - { id: canary-dimension, title: ${sheet('维度')}, statements: [${sheet('陈述')}] }\n`,
  'routines/canary-duty.yaml': `title: ${duty('标题')}\nsummary: ${duty('摘要')}。\nevery: day\nduties:\n  - { title: ${duty('事项')}, how: ${duty('做法')} }\n`,
});

const vocabulary = (name: string, open: string, closed: string): string =>
  `${name}:\n  - { id: ${open}, label: 公开的${name} }\n  - { id: ${closed}, label: 金丝雀${name}, description: 金丝雀${name}的说明。 }\n`;

const singles: Record<string, string> = {
  'site.yaml': `name: 公开版\nhidden: { references: omit }\nentrances:\n  - { label: 公开入口, to: paths/第一天 }\n  - { label: 金丝雀入口, to: paths/canary-path }\n${[
    vocabulary('industries', 'power', 'canary-trade'),
    vocabulary('themes', 'speed', 'canary-theme'),
    vocabulary('scenes', 'door', 'canary-scene'),
    vocabulary('roles', 'counter', 'canary-role'),
    vocabulary('methods', 'talk', 'canary-method'),
    vocabulary('competencies', 'listen', 'canary-skill'),
  ].join('')}`,
  'glossary.yaml': `open-term:\n  term: 公开的词\n  definition: 公开的解释。\n  see: [principles/开门, cases/canary-internal]\ncanary-term:\n  term: 金丝雀词条\n  aliases: [金丝雀别名, canary-alias]\n  english: canary english\n  definition: 金丝雀词条的解释。\n  sources: [canary-of-term]\nlone-term:\n  term: 没人用的词\n  definition: 谁都没有用它。\n`,
  'sources.yaml': `open-source:\n  title: 公开的书\ncanary-source:\n  title: 金丝雀书名\n  author: 金丝雀作者\n  published: 金丝雀出版社\n  url: https://canary.example.com/book\n  note: 金丝雀书的附注。\ncanary-of-term:\n  title: 金丝雀词条的书\n`,
  'suggestions.yaml': `open-idea:\n  title: 公开的建议\n  received: '2026-01-02'\n  about: cases/canary-internal\n  changed: [principles/开门, etiquette/canary-draft]\n  status: adopted\n  answer: 好。\n  answered: '2026-01-03'\n  access: public\ncanary-idea:\n  title: 金丝雀建议\n  text: 金丝雀建议的话。\n  from: canary-role\n  received: '2026-01-02'\n  status: adopted\n  answer: 金丝雀答复。\n  answered: '2026-01-03'\ncanary-waiting:\n  title: 金丝雀等答复\n  received: '2026-01-02'\n  access: public\n`,
};

/** The whole folder; with `isDraft` false the draft is finished, so that a staff site shows it as well. */
export const canaries = (isDraft: boolean): Record<string, string | Buffer> => ({
  ...shown,
  ...hidden(isDraft),
  ...singles,
});

/** Everything that a public site of it hides, as the audit calls it. */
export const hiddenThings: readonly string[] = [
  'assessments/canary-sheet',
  'cases/canary-internal',
  'cases/canary-picture.png',
  'cases/canary-sheet.docx',
  'curricula/canary-course',
  'etiquette/canary-draft',
  'glossary.yaml canary-term',
  'paths/canary-path',
  'principles/金丝雀文件名',
  'routines/canary-duty',
  'site.yaml competencies canary-skill',
  'site.yaml entrances',
  'site.yaml industries canary-trade',
  'site.yaml methods canary-method',
  'site.yaml roles canary-role',
  'site.yaml scenes canary-scene',
  'site.yaml themes canary-theme',
  'sources.yaml canary-of-term',
  'sources.yaml canary-source',
  'suggestions.yaml canary-idea',
  'suggestions.yaml canary-waiting',
];

/** What every canary says. */
export const canary = /金丝雀|canary/i;

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
