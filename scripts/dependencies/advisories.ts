import { npmOf, root, run } from '../run.mjs';

/** One advisory about a package that we depend on. */
export interface Advisory {
  package: string;
  severity: string;
  title: string;
  url: string;
  /** The versions that it is about. */
  range: string;
  /** What mends it: a version to install, `update` where the lock file alone has to move, nothing where nothing helps yet. */
  mend: { name: string; version: string; isBreaking: boolean } | 'update' | undefined;
  /** The packages of ours through which it is reached; empty where it is one of ours itself. */
  through: string[];
}

/** What the gate found out. Unreachable is no answer: neither that all is well nor that something is wrong. */
export type Audit =
  | { result: 'clean'; packages: number }
  | { result: 'found'; advisories: Advisory[] }
  | { result: 'unreachable'; reason: string };

/** As much of the report of `npm audit --json` (version 2) as is read here. */
interface Report {
  auditReportVersion: number;
  vulnerabilities: Record<string, Vulnerability>;
  metadata: { dependencies: { total: number } };
}

interface Vulnerability {
  name: string;
  severity: string;
  isDirect: boolean;
  via: (string | { name: string; title: string; url: string; severity: string; range: string })[];
  effects: string[];
  fixAvailable: boolean | { name: string; version: string; isSemVerMajor: boolean };
}

/** Reads what `npm audit --json` wrote. Whatever is no whole report counts as no answer. */
export function auditIn(written: string): Audit {
  const report = reportIn(written);
  if (!report) return { result: 'unreachable', reason: reasonIn(written) };
  const { vulnerabilities, metadata } = report;
  const advisories = Object.values(vulnerabilities).flatMap((found) => advisoriesOf(found, vulnerabilities));
  // A package that is only reached by others has no advisory of its own; one of all must have.
  if (advisories.length > 0) return { result: 'found', advisories: inOrder(advisories) };
  if (Object.keys(vulnerabilities).length > 0)
    return { result: 'unreachable', reason: 'npm audit: vulnerabilities without advisories' };
  return { result: 'clean', packages: metadata.dependencies.total };
}

function reportIn(written: string): Report | undefined {
  try {
    const data = JSON.parse(written) as Partial<Report> | null;
    const isWhole =
      data?.auditReportVersion === 2 &&
      typeof data.vulnerabilities === 'object' &&
      data.vulnerabilities !== null &&
      (data.metadata?.dependencies?.total ?? 0) > 0;
    return isWhole ? (data as Report) : undefined;
  } catch {
    return undefined;
  }
}

function reasonIn(written: string): string {
  try {
    const { message, error } = JSON.parse(written) as { message?: string; error?: { summary?: string } };
    return message || error?.summary || written.slice(0, 200);
  } catch {
    return written.trim().slice(0, 200) || 'npm audit wrote nothing';
  }
}

function advisoriesOf(found: Vulnerability, all: Record<string, Vulnerability>): Advisory[] {
  return found.via.flatMap((via) =>
    typeof via === 'string'
      ? []
      : {
          package: found.name,
          severity: via.severity,
          title: via.title,
          url: via.url,
          range: via.range,
          mend: mendOf(found.fixAvailable),
          through: found.isDirect ? [] : directAbove(found, all),
        },
  );
}

const mendOf = (fix: Vulnerability['fixAvailable']): Advisory['mend'] =>
  typeof fix === 'object' ? { ...fix, isBreaking: fix.isSemVerMajor } : fix ? 'update' : undefined;

/** The packages of ours above one that we do not name ourselves. */
function directAbove(found: Vulnerability, all: Record<string, Vulnerability>): string[] {
  const seen = new Set<string>();
  const above = [...found.effects];
  for (const name of above) {
    if (seen.has(name)) continue;
    seen.add(name);
    above.push(...(all[name]?.effects ?? []));
  }
  return [...seen].filter((name) => all[name]?.isDirect).sort();
}

const severities = ['critical', 'high', 'moderate', 'low', 'info'];

const inOrder = (advisories: readonly Advisory[]): Advisory[] =>
  [...advisories].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.package < b.package ? -1 : a.package > b.package ? 1 : a.url < b.url ? -1 : 1),
  );

/**
 * Asks the registry that npm is set to. `--offline` has to be denied aloud: npm would report that nothing is known against
 * anything. One try, so that a machine without network learns of it at once.
 */
export async function audit(lockFolder: string = root): Promise<Audit> {
  const { program, first, shell } = npmOf(process.execPath);
  const settings = ['--json', '--offline=false', '--fetch-retries=0', '--fetch-timeout=20000', '--audit-level=info'];
  const { out, error } = await run(program, [...first, 'audit', '--package-lock-only', ...settings], {
    cwd: lockFolder,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return auditIn(out || error);
}
