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
    message: (about) =>
      about.misplaced
        ? `脚注 ${about.quoted} 写在标签里面，或者前面空得太多，不会当成脚注。`
        : `脚注 ${about.quoted} 没有人引用，或者写了两遍，不会显示。`,
    hint: (about) => (about.misplaced ? '把它移到文末，顶格写。' : `在正文里写上 ${about.quoted}，或者删掉这个脚注。`),
  },
  en: {
    title: 'A footnote that nothing refers to',
    message: (about) =>
      about.misplaced
        ? `The footnote ${about.quoted} stands within a tag or too far to the right to be one.`
        : `Nothing refers to the footnote ${about.quoted}, or it stands twice; it would not be shown.`,
    hint: (about) =>
      about.misplaced
        ? 'Move it to the end of the article, to the beginning of a line.'
        : `Write ${about.quoted} in the text, or delete the footnote.`,
  },
  /**
   * What the parser drops without a word: footnotes that nothing refers to, and the targets of link definitions. `text` is
   * the file with a blank frontmatter.
   */
  find(file, text, tree) {
    if (!text.includes(']:')) return [];
    const shown = footnotesShown(tree);
    return definitionsIn(text).flatMap((definition) => {
      const { kind, place } = definition;
      if (kind === 'link')
        return hasOddScheme(definition.href, file) ? [fault(linkScheme, file, place, { href: definition.href })] : [];
      const quoted = `[^${definition.label}]`;
      if (kind === 'misplaced') return [fault(definitionUnused, file, place, { quoted, misplaced: 'yes' })];
      return shown.has(named(place)) ? [] : [fault(definitionUnused, file, place, { quoted })];
    });
  },
};

function hasOddScheme(href: string, file: string): boolean {
  const target = targetOf(href, file);
  return target.kind === 'outside' && !(schemes as readonly string[]).includes(target.scheme);
}
