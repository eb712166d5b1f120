import type { Fault } from '../model/problem.ts';
import type { Place } from '../prose/prose.ts';
import { fault, type Rule } from './rule.ts';

/** A footnote, or a link by reference, that stays text because nothing defines it. */
const undefinedReference = /\[\^[^\]\s]+\]|\[[^\][]+\]\[[^\][]*\]/gu;

export const referenceUndefined: Rule & { find: (file: string, text: string, place: Place) => Fault[] } = {
  name: 'reference-undefined',
  severity: 'warning',
  zh: {
    title: '脚注或链接没有下文',
    message: (about) => `“${about.quoted}” 没有写出它指什么，会原样显示。`,
    hint: (about) =>
      about.quoted?.startsWith('[^')
        ? `在文末另起一段写 ${about.quoted}: 脚注的话。`
        : '直接写成 [文字](/etiquette/bow/)，或者在文末写 [编号]: 网址。',
  },
  en: {
    title: 'A footnote or link that nothing defines',
    message: (about) => `Nothing says what "${about.quoted}" means; it is shown as it stands.`,
    hint: (about) =>
      about.quoted?.startsWith('[^')
        ? `Write ${about.quoted}: the note, in a paragraph of its own.`
        : 'Write [text](/etiquette/bow/), or define [id]: address at the end.',
  },
  find(file, text, place) {
    return [...text.matchAll(undefinedReference)].map((match) => {
      const before = text.slice(0, match.index).split('\n');
      const line = place.line + before.length - 1;
      const column = (before.length === 1 ? place.column : 1) + (before.at(-1)?.length ?? 0);
      return fault(referenceUndefined, file, { line, column }, { quoted: match[0] });
    });
  },
};
