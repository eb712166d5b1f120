import type { List, PhrasingContent } from 'mdast';
import { lessonsOf } from '../curriculum/lessons.ts';
import { shortAnswer } from '../learning/answer-line.ts';
import { shuffled } from '../learning/shuffled.ts';
import type { Etiquette } from '../model/etiquette.ts';
import type { Article, Entry, Library } from '../model/library.ts';
import type { Question } from '../model/question.ts';
import { type Block, paragraph, strong, text } from './blocks.ts';
import type { CopySetting, CopyWords } from './copy-setting.ts';

const heading = (depth: 2 | 3, title: string): Block => ({ type: 'heading', depth, children: [text(title)] });

const list = (lines: readonly PhrasingContent[][], ordered = false): List => ({
  type: 'list',
  ordered,
  start: ordered ? 1 : null,
  spread: false,
  children: lines.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
});

const listed = (lines: readonly string[]): List => list(lines.map((line) => [text(line)]));

/** Only where there is something: a heading and what stands under it. */
const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [heading(2, title), ...blocks] : [];

/** The steps of a process: what is done, then by whom and by when; the article that tells how is linked. */
function steps({ process = [] }: Etiquette, library: Library, { words, addressOf }: CopySetting): Block[] {
  const lines = process.map((step): PhrasingContent[] => {
    const entry = step.read === undefined ? undefined : library.entries.get(step.read);
    const what = text(step.what);
    return [
      entry ? { type: 'link', url: addressOf(entry.key), children: [what] } : what,
      { type: 'break' },
      text(words.who(step) + (step.limit ? words.within(step.limit) : '')),
    ];
  });
  return section(words.process, lines.length > 0 ? [list(lines, true)] : []);
}

function rules({ dos, donts, wording }: Etiquette, words: CopyWords): Block[] {
  const side = (mark: string, title: string, lines: readonly string[]): Block[] =>
    lines.length > 0 ? [paragraph(strong(words.titled(mark, title))), listed(lines)] : [];
  const lines = wording.map(({ when, say, instead }): PhrasingContent[] => [
    strong(when),
    { type: 'break' },
    text(say),
    ...(instead ? [{ type: 'break' } as const, text(words.instead(instead))] : []),
  ]);
  return [
    ...section(words.rules, [...side(words.do, words.doTitle, dos), ...side(words.dont, words.dontTitle, donts)]),
    ...section(words.wording, lines.length > 0 ? [list(lines)] : []),
  ];
}

/** The units of a course with its lessons; one that this build does not publish is left out, as on the page. */
function course({ data }: Entry<'curricula'>, library: Library, { words, addressOf }: CopySetting): Block[] {
  const units = data.units.flatMap((unit) => {
    const lessons = lessonsOf(unit).flatMap(({ key }): PhrasingContent[][] => {
      const entry = library.entries.get(key);
      return entry ? [[{ type: 'link', url: addressOf(key), children: [text(entry.data.title)] }]] : [];
    });
    return [heading(3, unit.title), ...(lessons.length > 0 ? [list(lessons, true)] : [])];
  });
  const said = (title: string, value: string | undefined): Block[] =>
    section(title, value ? [paragraph(text(value))] : []);
  return [
    ...section(words.outline, units),
    ...said(words.organisation, data.organisation),
    ...said(words.followUp, data.followUp),
  ];
}

/** What is to choose from, in the order of the page. */
function choicesOf(question: Question, { yes, no }: CopyWords): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.map(({ text }) => text);
    case 'true-false':
      return [yes, no];
    case 'order':
      return shuffled(question.steps, question.ask);
    case 'match':
      return shuffled(question.pairs, question.ask).map(({ right }) => right);
    case 'short':
      return [];
  }
}

function questionBlocks(question: Question, words: CopyWords): Block[] {
  const { kind, ask } = question;
  const choices = choicesOf(question, words);
  const lettered = choices.map((choice, at) =>
    kind === 'true-false' ? choice : `${words.letters[at] ?? ''}　${choice}`,
  );
  const lefts = kind === 'match' ? [listed(question.pairs.map(({ left }, at) => `${at + 1}　${left}`))] : [];
  return [
    paragraph(text(words.titled(words.kinds[kind], ask))),
    ...lefts,
    ...(lettered.length > 0 ? [listed(lettered)] : []),
  ];
}

const selfCheck = (questions: readonly Question[], words: CopyWords): Block[] =>
  questions.length === 0
    ? []
    : section(words.selfCheck, [
        {
          type: 'list',
          ordered: true,
          start: 1,
          spread: true,
          children: questions.map((question) => ({
            type: 'listItem',
            spread: true,
            children: questionBlocks(question, words),
          })),
        },
        paragraph(text(words.answers(questions.map((question) => shortAnswer(question, words))))),
      ]);

function references(entry: Article, { source, words }: CopySetting): Block[] {
  const lines = entry.data.sources.flatMap((reference) => {
    const { id, note } = typeof reference === 'string' ? { id: reference, note: undefined } : reference;
    const work = source(id);
    return work ? [words.cited(work, note)] : [];
  });
  return section(words.sources, lines.length > 0 ? [listed(lines)] : []);
}

/** What an article says in its fields, below its body: process, rules and wording, units, questions, sources. */
export function dataBlocks(entry: Article, library: Library, setting: CopySetting): Block[] {
  const own =
    entry.collection === 'etiquette'
      ? [...steps(entry.data, library, setting), ...rules(entry.data, setting.words)]
      : entry.collection === 'curricula'
        ? course(entry, library, setting)
        : [];
  return [...own, ...selfCheck(entry.data.questions, setting.words), ...references(entry, setting)];
}
