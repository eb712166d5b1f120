import type { SearchRecord } from './record.ts';

/** What a browser fetches to show one result: the text as it was written. */
export interface Fragment {
  summary: string;
  /** `[id, title, text]` of each section. */
  sections: [string, string, string][];
}

export const fragmentOf = ({ summary, sections }: SearchRecord): Fragment => ({
  summary,
  sections: sections.map(({ id, title, text }) => [id, title, text]),
});
