// A process of its own that reads a published folder through a server and through the link itself, and says what it saw:
// node visitor.ts DIR KEEP. It reads until it is disconnected.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { serve } from '../../../src/disk/server.ts';
import { filesOf, indexOf, sheetOf } from './published.ts';

const [dir = '', keep = ''] = process.argv.slice(2);
const current = join(dir, 'current');
const { address, close } = await serve(current, { host: '127.0.0.1', port: 0 });
let isOver = false;
process.once('disconnect', () => {
  isOver = true;
});

type Read = (file: string) => Promise<string>;

const fetched: Read = async (file) => {
  const answer = await fetch(new URL(file, address));
  return answer.ok ? answer.text() : `${answer.status}`;
};
const opened: Read = async (file) => readFileSync(join(current, file), 'utf8');

/** Loads a page, thinks for a while, and loads what the page asks for: what is wrong with that, if anything. */
async function visit(
  read: Read,
  page: string,
  pause: number,
): Promise<{ word: string; fault?: string; isAcross: boolean }> {
  const text = await read(page);
  const word = text.split(' ')[0] ?? '';
  if (text !== filesOf(word)[page]) return { word, fault: `${page} is mixed: ${text}`, isAcross: false };
  await setTimeout(pause);
  const parts = await Promise.all([sheetOf(word), indexOf(word)].map((file) => read(file).catch(String)));
  const now = (await read('search-api.js')).trim();
  const isLate = Number(now) - Number(word) >= Number(keep);
  const isWhole = parts.every((part) => part === word);
  return {
    word,
    isAcross: now !== word,
    ...(isWhole || isLate ? {} : { fault: `${word}, now ${now}: ${parts.join()}` }),
  };
}

async function keepVisiting(read: Read, page: string, pause: number): Promise<void> {
  while (!isOver) {
    const seen = await visit(read, page, pause).catch((fault: unknown) => ({
      word: '',
      isAcross: false,
      fault: String(fault),
    }));
    if (process.connected) process.send?.(seen);
    await setTimeout(1);
  }
}

await Promise.all([
  keepVisiting(fetched, 'index.html', 0),
  keepVisiting(fetched, 'deep/page/index.html', 15),
  keepVisiting(fetched, 'index.html', 40),
  keepVisiting(opened, 'index.html', 5),
]);
await close();
