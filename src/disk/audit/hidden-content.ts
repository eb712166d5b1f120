import { textsOfBody } from '../../core/audit/body-texts.ts';
import { type Parted, parted } from '../../core/audit/hidden-things.ts';
import { type Trace, tracesOf } from '../../core/audit/traces.ts';
import type { Readings } from '../../core/checks/judge.ts';
import type { Access } from '../../core/model/access.ts';
import type { Entry, Library } from '../../core/model/library.ts';
import { readContent } from '../content.ts';
import { originsOf } from '../headers.ts';
import { ReadingCache } from '../reading-cache.ts';
import { type ContentFiles, contentFiles } from './content-files.ts';

/** What a content folder holds that a site must not, and what the site may say. */
export type HiddenContent = Parted &
  ContentFiles & {
    traces: Trace[];
    /** Where forms of its pages may send to. */
    origins: readonly string[];
  };

interface Options {
  content: string;
  access: Access;
  readings?: string;
}

/** Reads a content folder as a build does, and parts it without the build's help. */
export async function hiddenContent({ content, access, readings: file }: Options): Promise<HiddenContent> {
  const cache = file === undefined ? undefined : new ReadingCache(file);
  try {
    const readings = await readContent(content, cache ? { cache } : {});
    const bodies = new Map(readings.entries.map(({ key, nodes }) => [key, nodes]));
    const whole = wholeOf(readings, access);
    const parts = parted(whole, access, ({ key, file: name, prose }) =>
      textsOfBody(cache ? cache.body(prose.digest) : (bodies.get(key) ?? []), name),
    );
    const files = contentFiles(content, whole, parts.isHiddenKey);
    return {
      ...parts,
      ...files,
      said: [...parts.said, ...files.shownFiles.keys()],
      traces: tracesIn(parts, files),
      origins: originsOf(whole.site).form,
    };
  } finally {
    cache?.close();
  }
}

function wholeOf({ entries, singles }: Readings, access: Access): Library {
  const standing = entries.flatMap(({ key, file, entry }): Entry[] =>
    entry ? [{ key, file, collection: key.split('/')[0], ...entry } as Entry] : [],
  );
  const { site, glossary, sources, suggestions } = singles;
  return {
    access,
    entries: new Map(standing.map((entry) => [entry.key, entry])),
    site,
    glossary,
    sources,
    suggestions,
  };
}

/** The shortest name of a file that tells anything without its ending and its folder. */
const shortestStem = 4;

function tracesIn({ hidden }: Parted, { hiddenFiles }: ContentFiles): Trace[] {
  const ofFiles = hiddenFiles.flatMap((file) => {
    const name = file.split('/').at(-1) ?? '';
    const stem = name.replace(/\.[^.]+$/, '');
    return [name, ...(stem.length < shortestStem ? [] : [stem])].flatMap((word) => tracesOf(word, file, 'file', true));
  });
  return [
    ...ofFiles,
    ...hidden.flatMap(({ of, names, texts }) => [
      ...names.flatMap(([field, text]) => tracesOf(text, of, field, true)),
      ...texts.flatMap(([field, text]) => tracesOf(text, of, field)),
    ]),
  ];
}
