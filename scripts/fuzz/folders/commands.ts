import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditLine } from '../../../src/core/audit/audit-fault.ts';
import { auditSite } from '../../../src/disk/audit/audit.ts';
import { filesIn } from '../../../src/disk/built-links.ts';
import { project, type Words } from '../../options.ts';
import { hasErrors, type Report, textReport } from '../../report.ts';

interface Ended {
  status: number | null;
  said: string;
  seconds: number;
}

/** Runs a command of ours as a person would. */
function run(script: string, args: readonly string[], patience: number): Ended {
  const began = performance.now();
  const all = ['--disable-warning=ExperimentalWarning', join(project, 'scripts', script), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 2 ** 30,
    cwd: project,
    env: { ...process.env, INIT_CWD: project },
  });
  return { status, said: `${stdout}${stderr}`, seconds: (performance.now() - began) / 1000 };
}

/** Whether the command `check` says what was judged: the same words, and the number that goes with them. */
export function checkFaults(content: string, report: Report, language: keyof Words): string[] {
  const { status, said } = run('check.ts', ['--content', content, '--lang', language], 180_000);
  const faults: string[] = [];
  const wanted = hasErrors(report.problems) ? 1 : 0;
  if (status !== wanted) faults.push(`check ends with ${status}, not ${wanted}: ${said.slice(-500)}`);
  const folder = content.slice(project.length + 1);
  if (said.trim() !== textReport(report, folder, language).trim())
    faults.push(`check says something else: ${said.slice(0, 500)}`);
  return faults;
}

/** The bytes of a built site, as one digest; nothing where there is none. */
export function siteDigest(out: string): string {
  if (!existsSync(out)) return '';
  const hash = createHash('sha256');
  for (const file of [...filesIn(out)].sort()) hash.update(file).update(readFileSync(join(out, file)));
  return hash.digest('hex');
}

/** Whether `build` makes a sound site of what `check` lets through, and leaves the last one alone where there are errors. */
export async function buildFaults(
  content: string,
  out: string,
  report: Report,
  published: readonly string[],
): Promise<string[]> {
  const before = siteDigest(out);
  const { status, said } = run('build.ts', ['--content', content, '--out', out], 900_000);
  if (hasErrors(report.problems)) {
    if (status !== 1) return [`build ends with ${status}, not 1: ${said.slice(-800)}`];
    return siteDigest(out) === before ? [] : ['a build that failed has changed the last good site'];
  }
  if (status !== 0) return [`check lets it through, build ends with ${status}: ${said.slice(-800)}`];
  const audited = await auditSite(out, { content, access: 'staff', base: '/' });
  const found = audited.map((fault) => auditLine(fault, 'en'));
  const pages = published.map((file) => `${file.replace(/(?:\/index)?\.\w+$/, '').normalize('NFC')}/index.html`);
  const missing = pages.filter((page) => !existsSync(join(out, page)));
  return [
    ...found.slice(0, 5),
    ...(missing.length > 0 ? [`pages that are not there: ${missing.slice(0, 5).join(', ')}`] : []),
  ];
}
