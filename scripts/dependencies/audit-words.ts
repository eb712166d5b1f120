import type { Words } from '../options.ts';
import type { Advisory, Audit } from './advisories.ts';

/** The exit code of each result, and what is said of it. 2 is left to the tool's own faults, as for every command. */
export function auditInWords(found: Audit, language: keyof Words): { code: 0 | 1 | 3; text: string } {
  if (found.result === 'clean') return { code: 0, text: clean(found.packages)[language] };
  if (found.result === 'unreachable') return { code: 3, text: unreachable(found.reason)[language] };
  const { advisories } = found;
  const heading = {
    zh: `用到的软件包有 ${advisories.length} 条已知的安全问题：`,
    en: `${advisories.length} known advisories about packages in use:`,
  };
  return { code: 1, text: [heading[language], ...advisories.map((one) => inWords(one)[language])].join('\n\n') };
}

const clean = (packages: number): Words => ({
  zh: `问过了：${packages} 个软件包都没有已知的安全问题。`,
  en: `Asked: nothing is known against any of ${packages} packages.`,
});

const unreachable = (reason: string): Words => ({
  zh: `问不到：不知道有没有安全问题，这一项没有结论。\n  ${reason}\n  联网后再试；如果用的是镜像，它多半不答这种问题，可以换官方仓库再问：\n  npm run advisories --registry=https://registry.npmjs.org/`,
  en: `No answer: whether anything is known is not known.\n  ${reason}\n  Connect and try again. Mirrors seldom answer this question; ask the registry of npm itself:\n  npm run advisories --registry=https://registry.npmjs.org/`,
});

function inWords({ package: name, severity, title, url, range, mend, through }: Advisory): Words {
  const head = `  ${severity}  ${name} ${range}\n    ${title}\n    ${url}`;
  const via = through.join('、');
  const lines = (...parts: string[]): string =>
    [head, ...parts.filter(Boolean).map((part) => `    ${part}`)].join('\n');
  return {
    zh: lines(via && `经由 ${via}`, mendWords(mend).zh),
    en: lines(via && `through ${via.replaceAll('、', ', ')}`, mendWords(mend).en),
  };
}

function mendWords(mend: Advisory['mend']): Words {
  if (mend === undefined)
    return { zh: '还没有修好的版本；看上面的网址怎样避开。', en: 'No mended version yet; see the address above.' };
  if (mend === 'update')
    return {
      zh: '改法：npm audit fix --package-lock-only，再跑一遍测试。',
      en: 'To mend: npm audit fix --package-lock-only, then the tests.',
    };
  const { name, version, isBreaking } = mend;
  return {
    zh: `改法：npm install --save-exact ${name}@${version}，再跑一遍测试${isBreaking ? '（跨了大版本，先看它的改动说明）' : ''}。`,
    en: `To mend: npm install --save-exact ${name}@${version}, then the tests${isBreaking ? ' (a new major version: read its notes first)' : ''}.`,
  };
}
