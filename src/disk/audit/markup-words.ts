import type { Language } from '../../core/model/problem.ts';
import type { MarkupFault } from './html-faults.ts';

type Wording = (about: Record<string, string>) => string;

const wordings: Record<MarkupFault['kind'], Record<Language, Wording>> = {
  'html-element': {
    zh: ({ what }) => `页面里有 ${what}，我们的页面没有这种东西。`,
    en: ({ what }) => `has ${what}, which no page of ours has.`,
  },
  'html-attribute': {
    zh: ({ what }) => `页面里有 ${what}，我们的页面没有这种属性。`,
    en: ({ what }) => `has ${what}, an attribute that no page of ours has.`,
  },
  'html-address': {
    zh: ({ what }) => `页面里有 ${what}，这个地址不该在这里。`,
    en: ({ what }) => `has ${what}, an address that must not stand there.`,
  },
  'html-broken': {
    zh: ({ what }) => `写得不合规矩（${what}），浏览器要猜它的意思。`,
    en: ({ what }) => `is not well formed (${what}): a browser would have to guess.`,
  },
};

/** A fault in one line, the file first. */
export const markupLine = ({ kind, file, about }: MarkupFault, language: Language): string =>
  `${file}  ${kind}\n    ${wordings[kind][language](about)}`;
