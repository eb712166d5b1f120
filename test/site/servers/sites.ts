import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { writeCompressed } from '../../../src/disk/compressed-copies.ts';
import { readManifest } from '../../../src/disk/manifest.ts';
import { freePort, type Hosted } from './running.ts';

export const servers = ['nginx', 'caddy'] as const;

/** A site of the company that may use the search. */
export const portal = 'https://portal.example.com';

/**
 * The built sites as a company would host them: one for everybody, with compressed copies; one below a path behind the
 * sign-in, and one at a root; and one whose gateway does not answer.
 */
export async function hostedSites(work: string, gateway: string) {
  const root = join(work, 'copied');
  cpSync(inject('folder'), root, { recursive: true });
  mkdirSync(join(root, 'empty'));
  // Of a part, since it is the same for the rest.
  await writeCompressed(join(root, 'principles'));
  await writeCompressed(join(root, '_astro'));
  const below = join(dirname(inject('folder')), 'below');
  const hosted = async (name: string, folder: string, signIn?: string): Promise<Hosted> => {
    const { base, origins } = readManifest(folder) ?? {};
    if (!base || !origins) throw new Error(`${folder} does not say what it is`);
    const common = { name, root: folder, base, origins: { ...origins, search: [portal] }, signIn, domain: undefined };
    return { ...common, modules: ['brotli'], nginx: await freePort(), caddy: await freePort() };
  };
  return {
    open: await hosted('open', root),
    signed: await hosted('signed', below, gateway),
    'signed-root': await hosted('signed-root', inject('folder'), gateway),
    lost: await hosted('lost', inject('folder'), `http://127.0.0.1:${await freePort()}`),
  };
}
