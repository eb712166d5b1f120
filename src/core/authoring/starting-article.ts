import { dataFields, type FieldNote } from '../model/field-guide.ts';
import type { ArticleCollection, Key } from '../model/key.ts';
import type { Site } from '../model/site.ts';

/** What `new` can begin, by the word that an author types. */
export const kinds = {
  principle: 'principles',
  etiquette: 'etiquette',
  case: 'cases',
  curriculum: 'curricula',
} as const satisfies Record<string, ArticleCollection>;
export type Kind = keyof typeof kinds;

export interface StartingArticle {
  /** Relative to the content folder. */
  file: string;
  text: string;
}

/** What a starting article takes from the content that is already there. */
export interface Surroundings {
  site: Site;
  /** Articles that may be a first lesson. */
  lessons: readonly Key[];
  /** The day on which it is begun. */
  today: string;
}

// What a file name cannot hold, or what would break an address.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const breaking = /[#?%\\/:*"<>|\s.\u0000-\u001f]+/gu;

/** A file name for a title; Chinese stays as it is. */
export const fileNameFor = (title: string): string =>
  title
    .normalize('NFC')
    .trim()
    .replace(breaking, '-')
    .replace(/^[-_]+|-+$/g, '') || 'article';

/** A valid article to begin with: every required field, the most used others with their meaning, the sections of its kind. */
export function startingArticle(kind: Kind, title: string, surroundings: Surroundings): StartingArticle {
  const collection = kinds[kind];
  const notes = new Map(dataFields(collection).map((note) => [note.name, note]));
  const fields = [
    ...required(title),
    ...own[kind](surroundings),
    ['draft', 'true'],
    ['added', surroundings.today],
    ['updated', surroundings.today],
  ] as const;
  const lines = fields.flatMap(([name, value]) => [
    ...comment(notes.get(name)),
    value.startsWith('\n') ? `${name}:${value}` : `${name}: ${value}`,
  ]);
  const optional = ['owner', 'reviewBy', 'related', 'sources'].flatMap((name) => [
    ...comment(notes.get(name)),
    `# ${name}:`,
  ]);
  return {
    file: `${collection}/${fileNameFor(title)}.mdx`,
    text: `---\n${[...lines, '# 下面几项可以不写；要用就去掉行首的 #。', ...optional].join('\n')}\n---\n\n${bodies[kind]}`,
  };
}

const comment = (note: FieldNote | undefined): string[] => (note ? [`# ${note.about}`] : []);

const quoted = (text: string): string => JSON.stringify(text);

const required = (title: string): [string, string][] => [
  ['title', quoted(title)],
  ['summary', quoted('一两句话说清这篇讲什么。')],
];

const question = `
  - kind: single
    ask: 读完以后该会答的一个问题？
    choices:
      - { text: 对的答案, correct: true, because: 对在哪里。 }
      - { text: 像是对的, because: 错在哪里。 }`;

const firstId = (values: readonly { id: string }[]): string => values[0]?.id ?? 'general';

/** The fields that belong to a kind alone: its required ones and those that most articles of it use. */
const own: Record<Kind, (surroundings: Surroundings) => [name: string, value: string][]> = {
  principle: () => [
    ['facet', 'concept'],
    ['questions', question],
  ],
  etiquette: ({ site }) => [
    ['scene', firstId(site.scenes)],
    ['dos', '\n  - 先站起来，再打招呼'],
    ['donts', '\n  - 一边打字一边应声'],
    ['wording', '\n  - when: 客户走到柜台前\n    say: 您好，请坐。今天办什么业务？'],
    ['questions', question],
  ],
  case: ({ site }) => [
    ['industry', firstId(site.industries)],
    ['outcome', 'mixed'],
    ['questions', question],
  ],
  curriculum: ({ lessons }) => [
    ['objective', 'skill'],
    ['audience', '[contact]'],
    ['level', 'basic'],
    ['units', `\n  - title: 第一单元\n    lessons: [${JSON.stringify(lessons[0] ?? 'principles/example')}]`],
    ['organisation', quoted('几个人，在哪里，什么时候，谁来带。')],
    ['followUp', quoted('课后看什么，什么时候看，谁来看。')],
  ],
};

const bodies: Record<Kind, string> = {
  principle: '用一两句话先把答案说出来。\n\n## 是什么意思\n\n## 怎样做\n\n## 一个例子\n\n## 容易做错的地方\n',
  etiquette:
    '用一两句话先说这个场合最要紧的是什么。\n\n## 为什么这样\n\n## 怎样做\n\n<Dialogue>\n<Say who="客户">……</Say>\n<Say who="我们" side="staff">……</Say>\n</Dialogue>\n\n## 容易做错的地方\n',
  case: '## 客户简介\n\n客户是谁，要什么，当时的情形。\n\n## 营销过程\n\n做了什么，一步一步，客户怎样回应。\n\n## 经验小结\n\n结果怎样，明天起可以怎样做。\n',
  curriculum: '这门课给谁上，上完能做到什么。\n',
};
