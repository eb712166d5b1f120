import { schemes, targetOf } from '../model/link.ts';
import type { Fault } from '../model/problem.ts';
import { definitionsIn, footnotesShown, named } from '../prose/definitions.ts';
import type { ParsedTree } from '../prose/parse.ts';
import { linkScheme } from './link-scheme.ts';
import { fault, type Rule } from './rule.ts';

export const definitionUnused: Rule & { find: (file: string, text: string, tree: ParsedTree) => Fault[] } = {
  name: 'definition-unused',
  severity: 'error',
  zh: {
    title: '脚注没有人引用',
    message: (about) => `脚注 ${about.quoted} 没有人引用，或者写了两遍，不会显示。`,
    hint: (about) => `在正文里写上 ${about.quoted}，或者删掉这个脚注。`,
  },
  en: {
    title: 'A footnote that nothing refers to',
    message: (about) => `Nothing refers to the footnote ${about.quoted}, or it stands twice; it would not be shown.`,
    hint: (about) => `Write ${about.quoted} in the text, or delete the footnote.`,
  },
  /**
   * What the parser drops without a word: footnotes that nothing refers to, and the targets of link definitions. `text` is
   * the file with a blank frontmatter.
   */
  find(file, text, tree) {
    if (!text.includes(']:')) return [];
    const shown = footnotesShown(tree);
    return definitionsIn(text).flatMap(({ place, footnote, href }) => {
      if (footnote !== undefined)
        return shown.has(named(place)) ? [] : [fault(definitionUnused, file, place, { quoted: `[^${footnote}]` })];
      const target = targetOf(href, file);
      const isWrong = target.kind === 'outside' && !(schemes as readonly string[]).includes(target.scheme);
      return isWrong ? [fault(linkScheme, file, place, { href })] : [];
    });
  },
};
