/** What is noted with each thing that is kept. Times are milliseconds. */
export interface KeptNote {
  /** The build that it came with. */
  version: string;
  /** When it was last read, and when it was fetched. */
  at: number;
  from: number;
  title: string;
  /** What it needs of the files that are called by their content. */
  files: readonly string[];
  /** In bytes, without these files. */
  size: number;
}

/** What is only there because it belongs to something that was taken along. */
export const neverRead = 0;

/** The header that a kept answer carries. A header takes plain letters only. */
export const noteHeader = 'x-fengfan-kept';

export const noteText = (note: KeptNote): string => encodeURIComponent(JSON.stringify(note));

/** The note of a kept answer; undefined where it has none that can be read. */
export function noteIn(headers: { get: (name: string) => string | null }): KeptNote | undefined {
  try {
    return JSON.parse(decodeURIComponent(headers.get(noteHeader) ?? '')) as KeptNote;
  } catch {
    return undefined;
  }
}
