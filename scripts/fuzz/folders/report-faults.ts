import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../options.ts';
import type { Report } from '../../report.ts';
import { filesOf } from './files.ts';

interface Judged {
  content: string;
  language: keyof Words;
  report: Report;
  published: readonly string[];
}

/** Lines of a stack, codes of the system, values that nobody meant to show. */
const foreign =
  /^\s+at .*:\d+|node_modules|\.(?:ts|js|rs|mjs):\d|\b\w*Error:|\bE[A-Z]{4,}\b|panicked|\[object |\bundefined\b|\bNaN\b/m;

/** A command that a hint tells to run. */
const command = /npm run [a-z-]+(?: -- [a-z -]+)?/g;

/** Three words of English in a row, which no Chinese message has unless it quotes them. */
const english = /\b[A-Za-z]+(?: [a-z']+){2,}/g;

/** What is wrong with a report, whatever the folder may be. */
export function reportFaults({ content, language, report, published }: Judged): string[] {
  const files = filesOf(content);
  const { seen, published: shown, held, refused } = report.files;
  const faults: string[] = [];
  if (seen !== shown + held + refused) faults.push(`the numbers do not add up: ${JSON.stringify(report.files)}`);
  if (refused > 0 && !report.problems.some(({ severity }) => severity === 'error'))
    faults.push('refused without an error');
  const lost = lostFiles(files, published, report);
  if (lost.length > held) faults.push(`lost without a word: ${lost.join(', ')}`);
  const said = sayings(content, files);
  for (const problem of report.problems) {
    const words = `${problem.message}\n${problem.hint}`;
    const wrong =
      foreign.exec(words)?.[0] ??
      (language === 'zh'
        ? words
            .replace(command, '')
            .match(english)
            ?.find((part) => !said.includes(bare(part)))
        : undefined);
    if (wrong !== undefined && !said.includes(bare(wrong))) faults.push(`${problem.rule} says “${wrong}”: ${words}`);
    if (problem.message === '' || (problem.line ?? 1) < 1 || (problem.column ?? 1) < 1)
      faults.push(`${problem.rule} has no words or no place`);
    const length = files.includes(problem.file) ? lengthOf(content, problem.file) : undefined;
    if (length !== undefined && (problem.line ?? 1) > length)
      faults.push(`${problem.rule} is in line ${problem.line} of ${length} of ${problem.file}`);
  }
  return faults;
}

/** Files that an author would expect to see published, and that are neither published nor spoken of. */
function lostFiles(files: readonly string[], published: readonly string[], { problems }: Report): string[] {
  const known = new Set([...published, ...problems.map(({ file }) => file)].map((file) => file.normalize('NFC')));
  return files
    .map((file) => file.normalize('NFC'))
    .filter(
      (file) => /\.(?:mdx?|ya?ml)$/i.test(file) && !/(?:^|\/)(?:\.|~\$)/.test(file) && !file.startsWith('public/'),
    )
    .filter((file) => !known.has(file) && !/^(?:site|glossary|sources|suggestions)\.yaml$/.test(file));
}

const bare = (text: string): string => text.replace(/\s+/g, ' ');

/** All that the folder itself says, which messages may quote. */
const sayings = (content: string, files: readonly string[]): string =>
  bare([...files, ...files.map((file) => textOf(content, file))].join('\n'));

function textOf(content: string, file: string): string {
  try {
    return readFileSync(join(content, file), 'utf8');
  } catch {
    return '';
  }
}

function lengthOf(content: string, file: string): number | undefined {
  const text = /\.(?:mdx?|yaml)$/.test(file) ? textOf(content, file) : '';
  return text === '' ? undefined : text.split(/\r\n|\r|\n/).length;
}
