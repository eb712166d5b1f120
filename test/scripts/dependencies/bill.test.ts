import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../../scripts/dependencies/bill.ts';
import { readLock } from '../../../scripts/dependencies/lock-file.ts';

const text = readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8');
const lock = readLock(text);
const written = billOfMaterials(lock);

interface Component {
  type: string;
  'bom-ref': string;
  group?: string;
  name: string;
  version: string;
  scope?: string;
  hashes: { alg: string; content: string }[];
  licenses: ({ license: { id: string } } | { expression: string })[];
  purl: string;
}

const bill = JSON.parse(written) as {
  bomFormat: string;
  specVersion: string;
  version: number;
  metadata: { component: Component; timestamp?: string };
  serialNumber?: string;
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
};

const componentOf = (name: string) => bill.components.find(({ purl }) => purl.startsWith(`pkg:npm/${name}@`));

describe('the bill of materials', () => {
  test('is CycloneDX 1.6 about this version of the project', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(bill.metadata.component).toMatchObject({
      type: 'application',
      name: 'fengfan',
      version: lock.project.version,
    });
  });

  test('names every package of the lock file once', () => {
    const locked = new Set(lock.packages.map(({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`));
    expect(bill.components.map(({ purl }) => purl)).toEqual([...locked].sort());
  });

  test('has what the format requires of each', () => {
    for (const { type, name, version, hashes, licenses, purl, scope, ...found } of bill.components) {
      expect([type, found['bom-ref']], purl).toEqual(['library', purl]);
      expect(purl).toBe(`pkg:npm/${found.group ? `${found.group.replace('@', '%40')}/` : ''}${name}@${version}`);
      expect(scope, purl).toMatch(/^(?:required|optional|excluded)$/);
      expect(hashes, purl).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
      expect(licenses, purl).toHaveLength(1);
    }
  });

  test('tells what a build needs from what only development needs', () => {
    expect(componentOf('astro')?.scope).toBe('required');
    expect(componentOf('@bruits/satteri-darwin-x64'.replace('@', '%40'))?.scope).toBe('optional');
    expect(componentOf('axe-core')?.scope).toBe('excluded');
  });

  test('writes a licence by its id and a choice of licences as an expression', () => {
    expect(componentOf('astro')?.licenses).toEqual([{ license: { id: 'MIT' } }]);
    expect(componentOf('qr')?.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }]);
  });

  test('says what depends on what, and names nothing that is not in it', () => {
    const refs = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((found) => found['bom-ref'])]);
    expect(new Set(bill.dependencies.map(({ ref }) => ref))).toEqual(refs);
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
    const own = bill.dependencies.find(({ ref }) => ref === bill.metadata.component['bom-ref'])?.dependsOn;
    expect(own).toContain(componentOf('astro')?.purl);
    expect(own).toContain(componentOf('vitest')?.purl);
  });

  test('is the same for the same lock file: no time, no number', () => {
    expect(billOfMaterials(readLock(text))).toBe(written);
    expect([bill.metadata.timestamp, bill.serialNumber]).toEqual([undefined, undefined]);
  });
});

test('a package that development and a build both need, in different places, is needed by the build', () => {
  const packages = {
    '': { name: 'x', version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', dev: true },
    'node_modules/b/node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0' },
  };
  const { components } = JSON.parse(billOfMaterials(readLock(JSON.stringify({ packages })))) as typeof bill;
  expect(components.map(({ name, scope }) => `${name} ${scope}`)).toEqual(['a required', 'b required']);
});
