import { once } from 'node:events';
import { join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';

interface Watched<News> {
  /** Hears every message. */
  onNews?: (news: News) => void;
  /** Stops the thread. */
  signal: AbortSignal;
}

/** A script of this folder in a thread of its own, beside what the command does meanwhile: it gets ready, then waits for its work. */
export class Thread<Work extends object, News> {
  readonly #worker: Worker;
  readonly #ended: Promise<News>;
  #onNews: ((news: News) => void) | undefined;

  constructor(script: string, prepared: object = {}) {
    this.#worker = new Worker(join(import.meta.dirname, script), { workerData: prepared });
    this.#ended = new Promise((done, failed) => {
      let last: News | undefined;
      this.#worker.on('message', (news: News) => {
        last = news;
        this.#onNews?.(news);
      });
      this.#worker.on('error', failed);
      this.#worker.on('exit', (code) => {
        if (code === 0 && last !== undefined) done(last);
        else failed(new Error(`${script} ended with ${code}`));
      });
    });
    // What fails before there is work is told when there is.
    this.#ended.catch(() => undefined);
  }

  /** Gives it its work, once. Resolves with its last message; rejects with what the script throws. */
  run(work: Work, { onNews, signal }: Watched<News>): Promise<News> {
    this.#onNews = onNews;
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.#worker.postMessage(work);
    return this.#ended;
  }

  stop(): void {
    void this.#worker.terminate();
  }
}

/** In the thread: the work that the command gives it. */
export async function workGiven<Work>(): Promise<Work> {
  if (!parentPort) throw new Error('this runs in a thread alone');
  const [work] = (await once(parentPort, 'message')) as [Work];
  return work;
}

/** Does two things side by side. When one fails the other is stopped, and has stopped when the failure is told. */
export async function sideBySide<A, B>(
  first: (signal: AbortSignal) => Promise<A>,
  second: (signal: AbortSignal) => Promise<B>,
): Promise<[A, B]> {
  const stop = new AbortController();
  const both = [first(stop.signal), second(stop.signal)] as const;
  try {
    return await Promise.all(both);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(both);
    throw error;
  }
}
