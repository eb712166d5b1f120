import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

interface Watched<News> {
  /** Hears every message. */
  onNews?: (news: News) => void;
  /** Stops the thread. */
  signal: AbortSignal;
}

/**
 * Runs a script of this folder in a thread of its own, beside what the command does meanwhile. Resolves with its last message;
 * rejects with what the script throws.
 */
export function inThread<News>(script: string, data: object, { onNews, signal }: Watched<News>): Promise<News> {
  return new Promise((done, failed) => {
    let last: News | undefined;
    const worker = new Worker(join(import.meta.dirname, script), { workerData: data });
    signal.addEventListener('abort', () => void worker.terminate(), { once: true });
    worker.on('message', (news: News) => {
      last = news;
      onNews?.(news);
    });
    worker.on('error', failed);
    worker.on('exit', (code) => {
      if (code === 0 && last !== undefined) done(last);
      else failed(new Error(`${script} ended with ${code}`));
    });
  });
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
