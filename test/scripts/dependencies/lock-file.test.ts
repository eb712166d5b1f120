import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LockedPackage, needsOf, readLock } from '../../../scripts/dependencies/lock-file.ts';

const root = join(import.meta.dirname, '../../..');
const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
const lock = readLock(text);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

const namesOf = (packages: readonly LockedPackage[]): string[] =>
  packages.map(({ place, version }) => `${place}@${version}`);

test('the lock file is that of the project, with exact versions', () => {
  expect(lock.project).toMatchObject({ name: 'fengfan', version: manifest.version });
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(lock.packages.find(({ place }) => place === `node_modules/${name}`)?.version, name).toBe(version);
  }
});

describe('every package of the lock file', () => {
  test('was found at all', () => expect(lock.packages.length).toBeGreaterThan(400));

  test('has an exact version', () =>
    expect(namesOf(lock.packages.filter(({ version }) => !/^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(version)))).toEqual(
      [],
    ));

  test('has a checksum of 512 bits', () =>
    expect(namesOf(lock.packages.filter(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity)))).toEqual(
      [],
    ));

  test('says its licence', () => expect(namesOf(lock.packages.filter(({ license }) => !license))).toEqual([]));

  test('names no host: whoever has a mirror takes it from there', () =>
    expect(namesOf(lock.packages.filter(({ resolved }) => resolved !== undefined))).toEqual([]));

  test('finds in the lock file whatever it needs', () => {
    const missing = [lock.project, ...lock.packages].flatMap((found) =>
      [...needsOf(lock, found)].filter(([, needed]) => !needed).map(([name]) => `${found.place} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/**
 * Packages with native code, by the part of their names before the system: a machine that installs them finds its own, whatever
 * machine wrote the lock file. Where a name has no `gnu` or `musl`, one package serves both.
 */
const native: Record<string, { before: string; systems: readonly string[] }> = (() => {
  const systems = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
  const withLibc = (win: string, gnu: string, musl: string): string[] =>
    systems.flatMap((system) =>
      system.startsWith('linux')
        ? [`${system}${gnu}`, musl.replace('*', system)]
        : [`${system}${system.startsWith('win') ? win : ''}`],
    );
  const msvc = withLibc('-msvc', '-gnu', '*-musl');
  return {
    satteri: { before: '@bruits/satteri-', systems: msvc },
    rolldown: { before: '@rolldown/binding-', systems: msvc },
    lightningcss: { before: 'lightningcss-', systems: msvc },
    '@astrojs/compiler-binding': { before: '@astrojs/compiler-binding-', systems: msvc },
    '@biomejs/biome': { before: '@biomejs/cli-', systems: withLibc('', '', '*-musl') },
    esbuild: { before: '@esbuild/', systems },
    pagefind: { before: '@pagefind/', systems: systems.map((system) => system.replace('win32', 'windows')) },
    sharp: {
      before: '@img/sharp-',
      systems: [
        ...systems,
        'linuxmusl-x64',
        'linuxmusl-arm64',
        // The library itself; Windows has it in the same package.
        ...['linux-x64', 'linux-arm64', 'linuxmusl-x64', 'linuxmusl-arm64', 'darwin-x64', 'darwin-arm64'].map(
          (system) => `libvips-${system}`,
        ),
      ],
    },
  };
})();

describe('native code is locked for all systems', () => {
  test.each(Object.entries(native))('%s', (_, { before, systems }) => {
    const present = new Set(lock.packages.map(({ name }) => name));
    expect(systems.filter((system) => !present.has(`${before}${system}`))).toEqual([]);
  });

  test('no package with native code is left out above', () => {
    const forSystems = lock.packages.filter(({ name, os, cpu }) => (os || cpu) && name !== 'fsevents');
    const known = Object.values(native).map(({ before }) => before);
    expect(namesOf(forSystems.filter(({ name }) => !known.some((before) => name.startsWith(before))))).toEqual([]);
    expect(forSystems.length).toBeGreaterThan(80);
  });

  test('what is installed only here or there says where', () => {
    const named = lock.packages.filter(({ name }) =>
      Object.values(native).some(({ before }) => name.startsWith(before)),
    );
    const bound = named.filter(({ name }) => /-(?:x64|arm64)(?:-|$)/.test(name));
    expect(namesOf(bound.filter(({ os, cpu, optional }) => !os || !cpu || !optional))).toEqual([]);
  });
});

describe('scripts that run at install', () => {
  const scripts = ['preinstall', 'install', 'postinstall'];

  /** The installed packages that have one, or whose native code npm would compile. */
  const installed = globSync('node_modules/**/package.json', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(file))
    .filter((file) => {
      const own = JSON.parse(readFileSync(join(root, file), 'utf8')) as { scripts?: Record<string, string> };
      return scripts.some((name) => own.scripts?.[name]) || existsSync(join(root, file, '../binding.gyp'));
    })
    .map((file) => file.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/, '$1'));

  test('each is decided in allowScripts, and nothing else is', () => {
    expect(installed).toContain('esbuild');
    const locked = lock.packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(new Set([...locked, ...installed])).toEqual(new Set(Object.keys(manifest.allowScripts)));
  });

  test('none is allowed, so that what is installed has run nothing of its own', () =>
    expect(Object.values(manifest.allowScripts)).not.toContain(true));

  test('the first step says so to an npm that does not read allowScripts', () =>
    expect(readFileSync(join(root, 'scripts/first-step.mjs'), 'utf8')).toContain("'--ignore-scripts'"));
});
