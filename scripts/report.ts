import type { FileCounts } from '../src/core/checks/judge.ts';
import type { Problem } from '../src/core/model/problem.ts';
import type { Fixed } from './mending-words.ts';
import type { Words } from './options.ts';

export interface Report {
  files: FileCounts;
  problems: Problem[];
  /** What `check --fix` changed, or could not. */
  fixed?: Fixed[];
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** A report for a person: each problem with its place, what is wrong and what to do, then one line that counts. */
export function textReport({ files, problems }: Report, folder: string, language: keyof Words): string {
  const said = problems.map(({ file, line, column, rule, severity, message, hint }) => {
    const place = [`${folder}/${file}`, line, column].filter((part) => part !== null).join(':');
    const warning = severity === 'warning' ? (language === 'zh' ? '（提醒）' : ' (warning)') : '';
    return [`${place}  ${rule}${warning}`, `    ${message}`, ...(hint ? [`    ${hint}`] : []), ''].join('\n');
  });
  return [...said, summary({ files, problems }, language)].join('\n');
}

/** What was seen and what became of it, in one line. */
export function summary({ files, problems }: Report, language: keyof Words): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const { seen, published, held, refused } = files;
  return language === 'zh'
    ? `看了 ${seen} 个文件：发布 ${published}，暂不发布 ${held}，退回 ${refused}；${errors} 处错误，${warnings} 处提醒。`
    : `${seen} files seen: ${published} published, ${held} held back, ${refused} refused; ${errors} errors, ${warnings} warnings.`;
}

export const jsonReport = (report: Report): string => JSON.stringify(report);
