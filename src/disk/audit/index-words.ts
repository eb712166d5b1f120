import type { AuditFault } from '../../core/audit/audit-fault.ts';
import { textsInCbor } from '../../core/audit/cbor-texts.ts';
import type { HiddenThing } from '../../core/audit/hidden-things.ts';
import { textTokens, wordIn } from '../../core/audit/index-tokens.ts';
import { openccFolding } from '../search/opencc-folding.ts';
import type { BuiltFile } from './built-file.ts';

/** The words of the index that hidden things have and nothing published has, and to whom they belong. */
export function hiddenWords(hidden: readonly HiddenThing[], said: readonly string[]): Map<string, string> {
  const words = new Map<string, string>();
  if (hidden.length === 0) return words;
  const folding = openccFolding();
  for (const { of, names, texts } of hidden)
    for (const [, text] of [...names, ...texts]) for (const word of textTokens(text, folding)) words.set(word, of);
  for (const text of said) for (const word of textTokens(text, folding)) words.delete(word);
  return words;
}

/** Finds such words in the parts of a search index; each thing is reported where it is first met. */
export class IndexSearch {
  readonly #words: ReadonlyMap<string, string>;
  readonly #met = new Set<string>();

  constructor(words: ReadonlyMap<string, string>) {
    this.#words = words;
  }

  in({ path, extension, bytes }: BuiltFile): AuditFault[] {
    if (extension !== 'pf_index') return [];
    let texts: string[];
    try {
      texts = textsInCbor(bytes);
    } catch {
      return [{ kind: 'file-unreadable', file: path, about: { form: 'cbor' } }];
    }
    return texts.flatMap((token) => {
      const word = wordIn(token) ?? '';
      const of = this.#words.get(word);
      if (of === undefined || this.#met.has(of)) return [];
      this.#met.add(of);
      return [{ kind: 'hidden-word' as const, file: path, about: { of, quoted: word } }];
    });
  }
}
