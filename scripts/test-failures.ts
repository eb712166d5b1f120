import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { project } from './options.ts';

/** As much of Vitest's JSON report as we read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Lines of a message that are shown again: the rest stands where the test ran. */
const mostLines = 12;

const shown = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .slice(0, mostLines)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');

/** What a project's tests came to: how many ran, and what failed, in words. Tests that a filter leaves out do not count. */
export function testsIn(reportFile: string): { run: number; failed: string[] } {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
    const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
      const file = relative(project, name);
      const tests = assertionResults.filter((test) => test.status === 'failed');
      // A file that cannot be run at all has no tests.
      if (tests.length === 0 && status === 'failed') return [`${file}\n${shown(message)}`];
      return tests.map(
        ({ fullName, failureMessages }) => `${file} > ${fullName}\n${shown(failureMessages.join('\n'))}`,
      );
    });
    return { run: numPassedTests + numFailedTests, failed };
  } catch {
    return { run: 0, failed: [] };
  }
}
