import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ListenFault } from '../src/disk/port.ts';
import { type Served, serve } from '../src/disk/server.ts';
import type { Words } from './options.ts';

type Serving = { host: string; port: number; lang: keyof Words; base?: string };

/** The host as an address has it: who listens everywhere is reached at home, and colons would be taken for a port. */
export function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

const words = {
  nothingBuilt: (out: string): Words => ({
    zh: `${out} 里没有建好的网站，请先运行 npm run build。`,
    en: `There is no built site in ${out}; run npm run build first.`,
  }),
  busy: (wanted: number, used: number): Words => ({
    zh: `端口 ${wanted} 被占用，改用 ${used}。`,
    en: `Port ${wanted} is busy; using ${used}.`,
  }),
  served: (address: URL): Words => ({
    zh: `网站在这里：${address}（按 Ctrl+C 停止）`,
    en: `The site is at ${address} (Ctrl+C stops it)`,
  }),
  notServed: (place: string): Words => ({
    zh: `不能在 ${place} 上服务，请用 --port 或 --host 换一个。`,
    en: `Cannot serve on ${place}; choose another --port or --host.`,
  }),
};

/** Serves a built folder until somebody stops us, and says where. Exit 2 when there is nothing to serve or no port. */
export async function serveUntilStopped(out: string, { lang, ...options }: Serving): Promise<void> {
  if (!existsSync(join(out, 'index.html'))) return fail(words.nothingBuilt(out)[lang]);
  try {
    const served = await serve(out, options);
    if (options.port !== 0 && served.port !== options.port) say(words.busy(options.port, served.port)[lang]);
    const address = new URL(served.address);
    address.hostname = shownHost(options.host);
    say(words.served(address)[lang]);
    await stopped(served);
  } catch (fault) {
    if (!(fault instanceof ListenFault)) throw fault;
    fail(words.notServed(fault.message)[lang]);
  }
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

function fail(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
}

const stopped = (served: Served): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => served.close().then(done));
  });
