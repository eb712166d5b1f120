import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { buildSite } from '../../scripts/build-site.ts';
import { serve } from '../../src/disk/server.ts';

const question = `questions:
  - kind: single
    ask: 先做什么？
    choices:
      - { text: 先听, correct: true, because: 听了才知道。 }
      - { text: 先说, because: 说早了。 }
`;
const article = (title: string, body: string): string =>
  `---\ntitle: ${title}\nsummary: ${title}的一句话。\nfacet: concept\n${question}---\n\n${body}\n`;

interface Looks {
  offline?: boolean;
  /** Another one makes another style sheet. */
  accent?: string;
}

/** A small site: a path of three articles, one of them with a picture and an attachment, and an article beside it. */
const contentOf = (body: string, { offline = true, accent = '#b3301c' }: Looks): Record<string, string> => ({
  'site.yaml': `offline: ${offline}\naccent: { day: '${accent}', night: '#e4603f' }\n`,
  'principles/one.mdx': article('第一篇', `${body}\n\n![柜台](./柜台.png)\n\n[申请表](./申请表.docx)`),
  'principles/two.mdx': article('第二篇', body),
  'principles/三.mdx': article('第三篇', body),
  'principles/beside.mdx': article('旁边一篇', `${body}水獭。`),
  'paths/short.yaml': 'title: 短路径\nsummary: 三篇。\nsteps: [principles/one, principles/two, principles/三]\n',
});

/** Builds the site with these words into a folder. */
export async function buildOffline(work: string, name: string, body: string, looks: Looks = {}): Promise<void> {
  const content = join(work, `content-${name}`);
  for (const [file, text] of Object.entries(contentOf(body, looks))) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  for (const file of ['柜台.png', '申请表.docx'])
    copyFileSync(join(import.meta.dirname, 'specimen/principles', file), join(content, 'principles', file));
  const built = await buildSite({
    content,
    out: join(work, name),
    access: 'staff',
    base: '/sub/',
    site: undefined,
    lang: 'en',
  });
  if (!built.ok) throw new Error(JSON.stringify(built));
}

/** How the server behaves: as usual; out of reach; asking to sign in, by a redirect or by a status; behind a gateway; very slow. */
export type Mood = 'well' | 'down' | 'sign-in' | '401' | '503' | 'slow';

export interface Front {
  /** The address of the site, with a slash at its end. */
  address: string;
  port: number;
  mood: Mood;
  /** The paths that were asked for, oldest first. */
  asked: string[];
  /** Puts another build in the place of the one that is served. */
  publish: (name: string) => void;
  close: () => Promise<void>;
}

/** Serves one of the builds, with the moods that real servers have. */
export async function front(work: string, first: string): Promise<Front> {
  const out = join(work, 'served');
  rmSync(out, { recursive: true, force: true });
  let name = first;
  renameSync(join(work, name), out);
  const behind = await serve(out, { host: '127.0.0.1', port: 0 });
  const server = createServer((asking, response) => {
    const { url = '/', method, headers } = asking;
    made.asked.push(url);
    const { mood } = made;
    if (mood === 'down') return void response.destroy();
    if (url === '/login') return page(response, 200, '<!doctype html><title>login</title><p>请登录</p>');
    if (mood === 'sign-in') return void response.writeHead(302, { location: '/login' }).end();
    if (mood === '401' || mood === '503') return page(response, Number(mood), '<!doctype html><p>no</p>');
    const pass = (): void => {
      const inner = request({ host: '127.0.0.1', port: behind.port, path: url, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      inner.on('error', () => response.destroy());
      asking.pipe(inner);
    };
    if (mood === 'slow') setTimeout(pass, 5000);
    else pass();
  });
  await new Promise<void>((done) => {
    server.listen(0, '0.0.0.0', done);
  });
  const { port } = server.address() as AddressInfo;
  const made: Front = {
    address: `http://127.0.0.1:${port}/sub/`,
    port,
    mood: 'well',
    asked: [],
    publish: (next) => {
      renameSync(out, join(work, name));
      renameSync(join(work, next), out);
      name = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await behind.close();
      renameSync(out, join(work, name));
    },
  };
  return made;
}

const page = (response: ServerResponse, status: number, html: string): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
};
