import type { AuditFault } from '../../core/audit/audit-fault.ts';
import { textsInCbor } from '../../core/audit/cbor-texts.ts';
import type { HiddenThing } from '../../core/audit/hidden-things.ts';
import { textTokens, wordIn } from '../../core/audit/index-tokens.ts';
import { openccFolding } from '../search/opencc-folding.ts';
import type { BuiltFile } from './built-file.ts';

/** Finds words in the parts of the search index that hidden things have and nothing published has. */
export class IndexWords {
  readonly #words = new Map<string, string>();
  readonly #met = new Set<string>();

  constructor(hidden: readonly HiddenThing[], said: readonly string[]) {
    if (hidden.length === 0) return;
    const folding = openccFolding();
    for (const { of, names, texts } of hidden) {
      for (const [, text] of [...names, ...texts]) for (const token of textTokens(text, folding)) this.#words.set(token, of);
    }
    for (const text of said) {
      for (const token of textTokens(text, folding)) this.#words.delete(token);
    }
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
      const of = this.#words.get(wordIn(token) ?? '');
      if (of === undefined || this.#met.has(of)) return [];
      this.#met.add(of);
      return [{ kind: 'hidden-word' as const, file: path, about: { of } }];
    });
  }
}
