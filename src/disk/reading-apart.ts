import type { ChildProcess } from 'node:child_process';
import { bodyUnreadable } from '../core/checks/body-unreadable.ts';
import { refused } from '../core/checks/refused.ts';
import { fault } from '../core/checks/rule.ts';
import { hold, readingChild } from './reading-child.ts';
import { type Written, written } from './reading-lines.ts';

/** How long one article may take, in milliseconds. */
const patience = 15_000;

export interface Asked {
  file: string;
  bytes: Uint8Array;
  digest: string;
}

export type Told = Written | { threw: string };

/**
 * Reads entries in a program of its own, one at a time. The parser is native code: an odd text can make it write past its
 * end, overflow its stack or go on for ever, which no `try` catches. Then that program ends, the entry has a fault like any
 * other, and another program reads on.
 */
export class ApartReader {
  #child: ChildProcess | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** Whoever asks meanwhile waits for their turn. */
  read(asked: Asked): Promise<Written> {
    const read = this.#turn.then(() => this.#read(asked));
    this.#turn = read.catch(() => undefined);
    return read;
  }

  async #read(asked: Asked): Promise<Written> {
    // What kills a program may lie outside of it: only who dies twice of one text dies of the text.
    const told = (await this.#ask(asked)) ?? (await this.#ask(asked));
    if (told === 'hangs' || told === undefined) return unreadable(asked);
    if ('threw' in told) throw new Error(told.threw);
    return told;
  }

  /** Undefined when the program has died of it. */
  async #ask(asked: Asked): Promise<Told | 'hangs' | undefined> {
    this.#child ??= await readingChild();
    const told = await answerOf(this.#child, asked);
    if (told !== undefined && told !== 'hangs') return told;
    this.#child.kill('SIGKILL');
    this.#child = undefined;
    return told;
  }

  /** The program ends by itself when nobody can ask it any more. */
  end(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }
}

function answerOf(child: ChildProcess, asked: Asked): Promise<Told | 'hangs' | undefined> {
  return new Promise((done) => {
    const end = (told: Told | 'hangs' | undefined): void => {
      clearTimeout(watch);
      child.removeAllListeners();
      // Between two questions it keeps nobody running.
      hold(child, false);
      done(told);
    };
    const watch = setTimeout(() => end('hangs'), patience);
    hold(child, true);
    child.once('message', (told: Told) => end(told));
    for (const death of ['exit', 'error']) child.once(death, () => end(undefined));
    child.send(asked, (error) => {
      if (error) end(undefined);
    });
  });
}

const unreadable = ({ file, bytes }: Asked): Written => {
  const text = new TextDecoder().decode(bytes);
  return written(refused(file, [fault(bodyUnreadable, file, bodyPlace(text))]));
};

/** The first line of the body. */
function bodyPlace(text: string): { line: number; column: number } {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  const first = lines.findIndex((line, index) => index > end && line.trim() !== '');
  return { line: Math.max(0, first) + 1, column: 1 };
}
