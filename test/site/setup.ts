import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/build-site.ts';
import { type Served, serve } from '../../src/disk/server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site at the root of its server, and below a path; both end in a slash. */
    root: string;
    below: string;
    /** The folder that the first is served from, and the content that both are built from. */
    folder: string;
    content: string;
  }
}

const project = join(import.meta.dirname, '../..');

/** Builds the shipped content together with the specimen twice, and serves both as a real server will. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const work = mkdtempSync(join(tmpdir(), 'fengfan-site-'));
  const content = join(work, 'content');
  cpSync(join(project, 'content'), content, { recursive: true });
  cpSync(join(import.meta.dirname, 'specimen'), content, { recursive: true });
  appendFileSync(join(content, 'glossary.yaml'), '\nspecimen-term:\n  term: 样张词\n  definition: 样张里的词。\n');
  // A company that lets people sign in: the tests of real servers have such a host.
  appendFileSync(join(content, 'site.yaml'), '\nsignIn: [http://sso.example.com]\n');
  const served: Served[] = [];
  for (const [name, base] of [
    ['root', '/'],
    ['below', '/handbook/v1/'],
  ] as const) {
    const out = join(work, name);
    const built = await buildSite({ content, out, access: 'staff', base, site: undefined, lang: 'zh' });
    if (!built.ok)
      throw new Error(built.reason === 'content' ? JSON.stringify(built.report.problems, null, 1) : built.message.zh);
    const site = await serve(out, { host: '127.0.0.1', port: 0 });
    served.push(site);
    provide(name, site.address);
  }
  provide('folder', join(work, 'root'));
  provide('content', content);
  return async () => {
    for (const site of served) await site.close();
    rmSync(work, { recursive: true, force: true });
  };
}
