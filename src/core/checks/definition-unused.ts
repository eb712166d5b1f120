import { schemes, targetOf } from '../model/link.ts';
import type { Fault } from '../model/problem.ts';
import { type ParsedTree, walk } from '../prose/parse.ts';
import { linkScheme } from './link-scheme.ts';
import { fault, type Rule } from './rule.ts';

const footnote = /^ {0,3}\[\^([^\]\s]+)\]:/;
const definition = /^ {0,3}\[(?!\^)[^\]]+\]:\s*(\S+)/;

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
    if (!/^ {0,3}\[[^\]]+\]:/m.test(text)) return [];
    const names = footnoteNames(tree);
    const seen = new Set<string>();
    let fenced = false;
    return text.split('\n').flatMap((line, index) => {
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
      if (fenced) return [];
      const place = { line: index + 1, column: 1 };
      const name = footnote.exec(line)?.[1];
      if (name !== undefined) {
        const used = names.has(name.toLowerCase()) && !seen.has(name.toLowerCase());
        seen.add(name.toLowerCase());
        return used ? [] : [fault(definitionUnused, file, place, { quoted: `[^${name}]` })];
      }
      const href = definition.exec(line)?.[1];
      const target = href === undefined ? undefined : targetOf(href, file);
      const wrong = target?.kind === 'outside' && !(schemes as readonly string[]).includes(target.scheme);
      return wrong ? [fault(linkScheme, file, place, { href: href ?? '' })] : [];
    });
  },
};

/** The names of the footnotes that the text refers to. */
function footnoteNames(tree: ParsedTree): Set<string> {
  const names = new Set<string>();
  for (const { node } of walk(tree)) {
    if (node.type !== 'element' || !node.properties.dataFootnoteRef) continue;
    const [, name = ''] = /^#user-content-fn-(.*)$/.exec(String(node.properties.href)) ?? [];
    names.add(plain(name).toLowerCase());
  }
  return names;
}

const plain = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
