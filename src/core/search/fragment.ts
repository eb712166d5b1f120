import type { SearchRecord } from './record.ts';

/** What a browser fetches to show one result: the text as it was written. */
export interface Fragment {
  summary: string;
  /** The day of its last revision, where it has one. */
  updated?: string | undefined;
  /** `[id, title, text]` of each section. */
  sections: [string, string, string][];
}

export const fragmentOf = ({ summary, sections, updated }: SearchRecord): Fragment => ({
  summary,
  updated,
  sections: sections.map(({ id, title, text }) => [id, title, text]),
});
