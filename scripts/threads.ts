import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Runs a script of this folder in a thread of its own, beside what the command does meanwhile. Resolves with its last message;
 * the others go to `onNews`. Rejects with what the script throws.
 */
export function inThread<News>(
  script: string,
  data: object,
  onNews: (news: News) => void = () => undefined,
): Promise<News> {
  return new Promise((done, failed) => {
    let last: News | undefined;
    const worker = new Worker(join(import.meta.dirname, script), { workerData: data });
    worker.on('message', (news: News) => {
      last = news;
      onNews(news);
    });
    worker.on('error', failed);
    worker.on('exit', (code) => {
      if (code === 0 && last !== undefined) done(last);
      else failed(new Error(`${script} ended with ${code}`));
    });
  });
}
