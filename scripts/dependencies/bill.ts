import { type LockedPackage, type LockFile, needsOf } from './lock-file.ts';

/** The name of a package for all tools that read bills of materials: `pkg:npm/%40astrojs/mdx@8.0.2`. */
const purl = ({ name, version }: LockedPackage): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Simple licences by their SPDX id, others as an expression: the format keeps the two apart. */
const licences = (license: string | undefined) =>
  license === undefined ? [] : [/^[\w.-]+$/.test(license) ? { license: { id: license } } : { expression: license }];

/** `sha512-…` in base64, as npm has it, in the hexadecimal of the format. */
function hashes(integrity: string | undefined) {
  const [, kind, value = ''] = /^(sha\d+)-(.+)$/.exec(integrity ?? '') ?? [];
  const names: Record<string, string> = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };
  const alg = names[kind ?? ''];
  return alg ? [{ alg, content: Buffer.from(value, 'base64').toString('hex') }] : [];
}

function component(found: LockedPackage) {
  const [, scope, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(found.name) ?? [];
  return {
    type: 'library',
    'bom-ref': purl(found),
    ...(scope ? { group: scope } : {}),
    name,
    version: found.version,
    // What only development needs takes no part in a build.
    scope: found.dev ? 'excluded' : found.optional || found.devOptional ? 'optional' : 'required',
    hashes: hashes(found.integrity),
    licenses: licences(found.license),
    purl: purl(found),
  };
}

const byRef = (a: { ref: string }, b: { ref: string }): number => (a.ref < b.ref ? -1 : 1);

/** The packages of a lock file, each once: a build needs one that stands in several places when any of them is needed. */
function componentsOf({ packages }: LockFile) {
  const weight = (found: LockedPackage): number => (found.dev ? 2 : found.optional || found.devOptional ? 1 : 0);
  const leastNeededFirst = [...packages].sort((a, b) => weight(b) - weight(a));
  const components = [...new Map(leastNeededFirst.map((found) => [purl(found), component(found)])).values()];
  return components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
}

/** What depends on what; the project itself as well. */
function dependenciesOf(lock: LockFile): { ref: string; dependsOn: string[] }[] {
  const needs = new Map<string, Set<string>>();
  for (const found of [lock.project, ...lock.packages]) {
    const refs = needs.get(purl(found)) ?? new Set();
    for (const needed of needsOf(lock, found).values()) if (needed) refs.add(purl(needed));
    needs.set(purl(found), refs);
  }
  return [...needs].map(([ref, refs]) => ({ ref, dependsOn: [...refs].sort() })).sort(byRef);
}

/**
 * The bill of materials of a build in the format of CycloneDX 1.6, made from the lock file alone. It has neither a time nor a
 * serial number, so the same lock file gives the same bytes.
 */
export function billOfMaterials(lock: LockFile): string {
  const { scope: _, hashes: __, ...project } = component(lock.project);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...project, type: 'application' } },
    components: componentsOf(lock),
    dependencies: dependenciesOf(lock),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
