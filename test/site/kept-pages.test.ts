import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dice, type Roll } from '../../scripts/bench/prose-chain.ts';
import { buildSite } from '../../scripts/build-site.ts';
import { judgeContent } from '../../scripts/judge-content.ts';

const project = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'fengfan-same-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** SAME_BYTES_SEED repeats a run. */
const seed = Number(process.env.SAME_BYTES_SEED ?? Date.now() % 1_000_000);
const rounds = 2;
const changesPerRound = 8;

const content = join(work, 'content');
const file = (name: string): string => join(content, name);

const pick = <T>(list: readonly T[], roll: Roll): T => list[roll(list.length)] as T;
const articles = (): string[] => globSync('{principles,etiquette,cases,curricula}/*.mdx', { cwd: content }).sort();
const paths = (): string[] => globSync('paths/*.yaml', { cwd: content }).sort();

function replaceIn(name: string, found: RegExp, replacement: string): void {
  writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(found, replacement));
}

/** What may happen to a content folder between two builds. Each says what it did. */
const changes: ((roll: Roll, number: number) => string)[] = [
  (roll, number) => {
    const name = pick(articles(), roll);
    appendFileSync(file(name), `\n第 ${number} 次添的一句话。\n`);
    return `a sentence more in ${name}`;
  },
  (roll, number) => {
    const name = pick(articles(), roll);
    replaceIn(name, /^title: .*$/m, `title: 第${number}次改的题目`);
    return `another title of ${name}`;
  },
  (roll) => {
    const name = pick(articles(), roll);
    replaceIn(name, /^summary:/m, `minutes: ${1 + roll(9)}\nsummary:`);
    return `other minutes of ${name}`;
  },
  (roll) => {
    const name = pick(articles(), roll);
    replaceIn(name, /^title:/m, `mark: ${pick([...'礼心诚信稳'], roll)}\ntitle:`);
    return `another seal of ${name}`;
  },
  (roll) => {
    const name = pick(articles(), roll);
    replaceIn(name, /^title:/m, 'draft: true\ntitle:');
    return `${name} held back`;
  },
  (roll, number) => {
    const name = pick(articles(), roll);
    cpSync(file(name), file(name.replace('.mdx', `-${number}.mdx`)));
    return `a copy of ${name}`;
  },
  (roll) => {
    const name = pick(articles(), roll);
    rmSync(file(name));
    return `${name} deleted`;
  },
  (roll, number) => {
    const name = pick(articles(), roll);
    renameSync(file(name), file(name.replace('.mdx', `-renamed-${number}.mdx`)));
    return `${name} renamed`;
  },
  (roll) => {
    const name = pick(paths(), roll);
    replaceIn(name, /^title: (.*)$/m, 'title: $1改');
    return `another title of ${name}`;
  },
  (roll, number) => {
    const name = pick(['glossary.yaml', 'sources.yaml', 'suggestions.yaml'], roll);
    replaceIn(name, /(definition|title|text): (?=[\p{Script=Han}])/u, `$1: 第${number}次`);
    return `${name} changed`;
  },
  (roll) => {
    replaceIn('site.yaml', /^subtitle: .*$/m, `subtitle: 服务手册${roll(9)}`);
    return 'another subtitle';
  },
];

/** Changes the content at random; what would be a fault is taken back. */
async function change(roll: Roll, number: number): Promise<string> {
  const before = join(work, 'before');
  rmSync(before, { recursive: true, force: true });
  cpSync(content, before, { recursive: true });
  const said = pick(changes, roll)(roll, number);
  if ((await judgeContent(content, 'staff', 'zh')).report.problems.every(({ severity }) => severity !== 'error'))
    return said;
  rmSync(content, { recursive: true });
  renameSync(before, content);
  return `${said}: taken back`;
}

async function built(from: string, out: string): Promise<Map<string, string>> {
  const made = await buildSite({ content: from, out, access: 'staff', base: '/', site: undefined, lang: 'zh' });
  if (!made.ok) throw new Error(made.reason === 'content' ? 'faults' : made.message.zh);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((found) => found.isFile());
  return new Map(
    files
      .map((found) => join(found.parentPath, found.name))
      .sort()
      .map((path) => [path.slice(out.length + 1), readFileSync(path, 'latin1')]),
  );
}

test(`after any changes, pages that were kept are those that are made from nothing (seed ${seed})`, async () => {
  cpSync(join(project, 'content'), content, { recursive: true });
  const roll = dice(seed);
  let number = 0;
  const said: string[] = [];
  await built(content, join(work, 'kept'));
  for (let round = 0; round < rounds; round++) {
    while (said.filter((one) => !one.endsWith('taken back')).length < (round + 1) * changesPerRound)
      said.push(await change(roll, ++number));
    // The same content in a folder of another name, from which nothing is kept.
    const elsewhere = join(work, `fresh-${round}`);
    cpSync(content, elsewhere, { recursive: true });
    const [kept, fresh] = [
      await built(content, join(work, 'kept')),
      await built(elsewhere, join(work, `out-${round}`)),
    ];
    const differing = [...new Set([...kept.keys(), ...fresh.keys()])].filter(
      (name) => kept.get(name) !== fresh.get(name),
    );
    expect(differing, said.join('\n')).toEqual([]);
  }
  expect(existsSync(join(project, '.cache/pages'))).toBe(true);
});
