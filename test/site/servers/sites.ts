import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { findOrInstallServers, serversAdvice } from '../../../scripts/servers.ts';
import { writeCompressed } from '../../../src/disk/compressed-copies.ts';
import { readManifest } from '../../../src/disk/manifest.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { freePort, type Hosted, startServers } from './running.ts';

export const servers = ['nginx', 'caddy'] as const;

/** A site of the company that may use the search. */
export const portal = 'https://portal.example.com';

/**
 * The built sites as a company would host them: one for everybody, with compressed copies; one below a path behind the
 * sign-in, and one at a root; and one whose gateway does not answer.
 */
async function hostedSites(work: string, gateway: string) {
  // With a name as folders have.
  const root = join(work, '网站 一');
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

export interface Running {
  sites: Awaited<ReturnType<typeof hostedSites>>;
  gateway: Gateway;
  stop: () => void;
}

/** Starts the real servers with all sites, and a gateway for them, on a port of its own choice when none is given. */
export async function startSites(gatewayPort = 0): Promise<Running> {
  const found = findOrInstallServers();
  // Failed, not skipped: a green run must mean that the real servers have served.
  if (!found) throw new Error(serversAdvice);
  const work = mkdtempSync(join(tmpdir(), 'fengfan-servers-'));
  const gateway = await startGateway(gatewayPort);
  const sites = await hostedSites(work, gateway.address);
  const stopServers = await startServers(found, work, Object.values(sites));
  const stop = (): void => {
    stopServers();
    gateway.close();
    rmSync(work, { recursive: true, force: true });
  };
  return { sites, gateway, stop };
}
