import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { billOfMaterials } from './dependencies/bill.ts';
import { isAllowed } from './dependencies/licences.ts';
import { type LockedPackage, readLock } from './dependencies/lock-file.ts';
import { project } from './options.ts';

const { values } = readArguments({
  name: 'dependencies',
  summary: {
    zh: '列出用到的软件包和许可证，有不在许可名单里的就不通过；--format json 给出物料清单（CycloneDX）。',
    en: 'Lists the packages in use with their licences, and fails on one that is not allowed; --format json gives the bill of materials (CycloneDX).',
  },
  options: ['format', 'lang'],
});

const isChinese = values.lang === 'zh';
const lock = readLock(readFileSync(join(project, 'package-lock.json'), 'utf8'));
const refused = lock.packages.filter((found) => !isAllowed(found));

/** Packages by licence: a licence a line, then what it covers. */
function byLicence(): string {
  const groups = Map.groupBy(lock.packages, ({ license }) => license ?? (isChinese ? '没有写明' : 'not said'));
  const named = ({ name, version, dev }: LockedPackage): string =>
    `  ${name} ${version}${dev ? (isChinese ? '（只用于开发）' : ' (development only)') : ''}`;
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([licence, found]) => [licence, ...new Set(found.map(named).sort()), ''])
    .join('\n');
}

function verdict(): string {
  if (refused.length === 0)
    return isChinese
      ? `共 ${lock.packages.length} 个软件包，许可证都在名单里。`
      : `${lock.packages.length} packages, all licences allowed.`;
  const list = refused.map(({ name, version, license }) => `${name} ${version}: ${license ?? '-'}`).join('\n  ');
  return isChinese
    ? `这些软件包的许可证不在名单（scripts/dependencies/licences.ts）里：\n  ${list}`
    : `The licences of these packages are not on the list in scripts/dependencies/licences.ts:\n  ${list}`;
}

process.stdout.write(values.format === 'json' ? billOfMaterials(lock) : `${byLicence()}\n${verdict()}\n`);
if (values.format === 'json' && refused.length > 0) process.stderr.write(`${verdict()}\n`);
process.exitCode = refused.length > 0 ? 1 : 0;
