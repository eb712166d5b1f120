import type { Mending } from '../src/core/migrations/mended.ts';
import type { MendedFile } from '../src/disk/mend-content.ts';
import type { Words } from './options.ts';

/** One change of `check --fix`, for other programs; `written` is false where a person has to make it. */
export interface Fixed {
  migration: string;
  since: string;
  file: string;
  line: number;
  written: boolean;
  message: string;
}

export const fixedIn = (files: readonly MendedFile[], language: keyof Words): Fixed[] =>
  files.flatMap(({ file, done, left, unwritten }) => [
    ...done.map((mending) => fixed(file, mending, '', language)),
    ...left.map((mending) => fixed(file, mending, reason(unwritten)[language], language)),
  ]);

function fixed(file: string, { migration, about, line }: Mending, notWritten: string, language: keyof Words): Fixed {
  const words = migration[language];
  const parts = [words.change(about), words.remaining?.(about) ?? '', notWritten];
  const message = parts.filter(Boolean).join(language === 'zh' ? '' : ' ');
  return { migration: migration.name, since: migration.since, file, line, written: notWritten === '', message };
}

function reason(code: string | undefined): Words {
  if (code === undefined)
    return {
      zh: '没有替您改：这里的写法比较特别，请自己改。',
      en: 'Not done: it is written in a way that only a person can change safely.',
    };
  if (code === 'mixed-line-ends')
    return {
      zh: '没有替您改：这个文件的换行有几种，请用编辑器统一成一种再试。',
      en: 'Not done: the file has several kinds of line ends; let an editor make them one, then try again.',
    };
  return {
    zh: `没有替您改：文件写不进去（${code}）。`,
    en: `Not done: the file cannot be written (${code}).`,
  };
}

/** What was changed and what was not, for a person: a place, then what it is about. */
export function fixedReport(all: readonly Fixed[], folder: string, language: keyof Words): string {
  const lines = all.map(({ file, line, migration, since, written, message }) => {
    const mark = { zh: written ? '（改好了）' : '（没有改）', en: written ? ' (changed)' : ' (not changed)' };
    return `${folder}/${file}:${line}  ${migration} ${since}${mark[language]}\n    ${message}\n`;
  });
  const files = new Set(all.filter(({ written }) => written).map(({ file }) => file)).size;
  const counts = { zh: `改了 ${files} 个文件。`, en: `${files} files changed.` };
  return [...lines, counts[language]].join('\n');
}
