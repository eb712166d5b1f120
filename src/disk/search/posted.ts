import type { CborWriter } from './cbor.ts';

/** A token as the index has it: the pages that follow are written one behind the other, ready for its file. */
export interface Posted {
  token: string;
  pages: number;
  /** Bytes of its pages, without the head of the list. */
  size: number;
  id: number;
  /** The number of the file of the last index that has it just like this. */
  keptIn?: number;
}

/** Tokens with the pages that have them. */
export interface PostedTokens {
  /** All tokens, in the order in which Pagefind's reader compares them: by code point. */
  posted: () => Posted[];
  /** Writes a token and its pages behind what the writer has. */
  write: (posted: Posted, writer: CborWriter) => void;
}
