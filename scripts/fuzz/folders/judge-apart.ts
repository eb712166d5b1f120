import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Words } from '../../options.ts';
import type { Report } from '../../report.ts';

export interface Asked {
  content: string;
  language: keyof Words;
  /** Whether the folder is read a second time, without what was kept. */
  afresh: boolean;
}

/** What became of a folder: a report with the files that it publishes, or an exception that should have been a fault. */
export type Told = { report: Report; published: string[]; again?: Report } | { threw: string };

/** Judges folders, one after another, in a process that may die of it or be stopped. */
export class JudgeApart {
  readonly #patience: number;
  #child: ChildProcess | undefined;

  constructor(patience: number) {
    this.#patience = patience;
  }

  async judge(asked: Asked): Promise<Told | 'died' | 'hung'> {
    this.#child ??= fork(join(import.meta.dirname, 'judge-program.ts'), {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const child = this.#child;
    const answer = await new Promise<Told | 'died' | 'hung'>((done) => {
      const late = setTimeout(() => done('hung'), this.#patience);
      const settled = (told: Told | 'died') => {
        clearTimeout(late);
        done(told);
      };
      child.once('message', (told) => settled(told as Told));
      child.once('exit', () => settled('died'));
      child.send(asked);
    });
    child.removeAllListeners();
    if (typeof answer === 'string') this.close();
    return answer;
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
