import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holding } from '../../../src/disk/lock.ts';
import { folderFault } from '../../judge-content.ts';
import { project } from '../../options.ts';
import { hasErrors } from '../../report.ts';
import { type Dice, diceOf } from '../dice.ts';
import { buildFaults, checkFaults } from './commands.ts';
import { writeFolder } from './good-folders.ts';
import { JudgeApart } from './judge-apart.ts';
import { reportFaults } from './report-faults.ts';
import { spoil } from './spoil.ts';

/** How long judging one folder may take on a busy machine, in milliseconds. */
const patience = 120_000;

/** A folder with which something went wrong: its number, how it came about, what went wrong, and where it is kept. */
export interface FolderFault {
  index: number;
  how: string;
  faults: string[];
  kept: string;
}

export interface FoldersRun {
  judged: number;
  withErrors: number;
  built: number;
  failed: FolderFault[];
}

interface Until {
  seconds: number;
  /** Only the folder with this number. */
  only?: number;
  onFolder?: (run: FoldersRun) => void;
}

/** Spoils good content folders and has them checked and built until the time is up. A folder follows from the seed and its number. */
export function fuzzFolders(seed: string, until: Until): Promise<FoldersRun> {
  mkdirSync(join(project, '.cache', 'fuzz'), { recursive: true });
  // What is kept of readings goes by the path of the folder, so every run has the same: a second one waits.
  const onWait = (): void => undefined;
  return holding(join(project, '.cache', 'fuzz.lock'), () => runAlone(seed, until), { patience: 7_200_000, onWait });
}

async function runAlone(seed: string, { seconds, only, onFolder }: Until): Promise<FoldersRun> {
  const work = join(project, '.cache', 'fuzz', 'work');
  const run: FoldersRun = { judged: 0, withErrors: 0, built: 0, failed: [] };
  const judge = new JudgeApart(patience);
  const end = performance.now() + seconds * 1000;
  const turns = { work, judge, builds: new Turns(0.4), checks: new Turns(0.1) };
  for (let index = only ?? 0; performance.now() < end && run.failed.length < 10; index++) {
    onFolder?.(run);
    const fault = await tryFolder(seed, index, run, turns);
    if (fault) run.failed.push(fault);
    if (only !== undefined) break;
  }
  judge.close();
  rmSync(work, { recursive: true, force: true });
  return run;
}

interface Trying {
  work: string;
  judge: JudgeApart;
  builds: Turns;
  checks: Turns;
}

async function tryFolder(
  seed: string,
  index: number,
  run: FoldersRun,
  trying: Trying,
): Promise<FolderFault | undefined> {
  const dice = diceOf(`${seed}/${index}`);
  const content = join(trying.work, 'content');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  const how = [writeFolder(content, dice), ...spoil({ folder: content, dice })].join('; ');
  const faults = await faultsOf(content, dice, run, trying);
  if (faults.length === 0) return undefined;
  const kept = join(project, '.cache', 'fuzz', `${seed}-${index}`);
  rmSync(kept, { recursive: true, force: true });
  cpSync(content, join(kept, 'content'), { recursive: true, verbatimSymlinks: true });
  writeFileSync(
    join(kept, 'how.txt'),
    `npm run fuzz -- folders --seed ${seed}/${index}\n${how}\n\n${faults.join('\n')}\n`,
  );
  return { index, how, faults, kept };
}

async function faultsOf(
  content: string,
  dice: Dice,
  run: FoldersRun,
  { work, judge, builds, checks }: Trying,
): Promise<string[]> {
  const language = dice.chance(85) ? 'zh' : 'en';
  const told = await judge.judge({ content, language, afresh: dice.chance(15) });
  run.judged++;
  if (typeof told === 'string') return [`the check ${told}`];
  if ('threw' in told) return [`the check threw ${told.threw}`];
  const { report, published, again } = told;
  const isBad = hasErrors(report.problems);
  if (isBad) run.withErrors++;
  const faults = reportFaults({ content, language, report, published });
  if (again && JSON.stringify(again) !== JSON.stringify(report))
    faults.push('read afresh, the folder is judged otherwise');
  // A folder without principles is none: the commands say so before they judge it.
  if (folderFault(content) || !published.length || faults.length > 0) return faults;
  faults.push(...(await checks.take(() => checkFaults(content, report, language))));
  const isDue = !isBad || dice.chance(5);
  if (isDue)
    faults.push(
      ...(await builds.take(() => {
        run.built++;
        return buildFaults(content, join(work, 'out'), report, published);
      })),
    );
  return faults;
}

/** Lets something slow have its share of the time, and no more. */
class Turns {
  readonly #share: number;
  readonly #began = performance.now();
  #spent = 0;

  constructor(share: number) {
    this.#share = share;
  }

  async take(work: () => string[] | Promise<string[]>): Promise<string[]> {
    const now = performance.now();
    if (this.#spent > (now - this.#began) * this.#share) return [];
    const faults = await work();
    this.#spent += performance.now() - now;
    return faults;
  }
}
