import type { Language } from '../model/problem.ts';

/** Something in a built site that must not be there: the kind of fault, the file of the output, and what a message quotes. */
export interface AuditFault {
  kind: AuditKind;
  file: string;
  about: Record<string, string>;
}

interface Wording {
  zh: (about: Record<string, string>) => string;
  en: (about: Record<string, string>) => string;
}

const wordings = {
  'hidden-text': {
    zh: ({ of, field, quoted }) => `有 ${of} 的内容（${field}：“${quoted}”），它不该发布。`,
    en: ({ of, field, quoted }) => `holds something of ${of} (${field}: "${quoted}"), which is hidden.`,
  },
  'hidden-file': {
    zh: ({ of }) => `和 ${of} 是同一个文件，它不该发布。`,
    en: ({ of }) => `is the file ${of}, which is hidden.`,
  },
  'hidden-word': {
    zh: ({ of, quoted }) => `查找索引里有只在 ${of} 里出现的字词“${quoted}”，它不该发布。`,
    en: ({ of, quoted }) => `has "${quoted}" in the search index, which only ${of} says, and that is hidden.`,
  },
  'file-unknown': {
    zh: () => '不是网站该有的文件。',
    en: () => 'is no kind of file that a site has.',
  },
  'image-unused': {
    zh: () => '没有一页用到这张图片。',
    en: () => 'is a picture that no page shows.',
  },
  'file-unreadable': {
    zh: ({ form }) => `读不出来（${form}），所以查不了。`,
    en: ({ form }) => `cannot be read as ${form}, so that it cannot be audited.`,
  },
  environment: {
    zh: ({ variable }) => `有环境变量 ${variable} 的值。`,
    en: ({ variable }) => `holds the value of the environment variable ${variable}.`,
  },
  'machine-path': {
    zh: ({ path }) => `有本机的路径（${path}）。`,
    en: ({ path }) => `holds a path of this machine (${path}).`,
  },
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
} satisfies Record<string, Wording>;

export type AuditKind = keyof typeof wordings;

/** A fault in one line, the file first. */
export const auditLine = ({ kind, file, about }: AuditFault, language: Language): string =>
  `${file}  ${kind}\n    ${wordings[kind][language](about)}`;
