import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Servers } from '../../../scripts/servers.ts';
import { caddyFiles } from '../../../src/disk/hosting/caddy.ts';
import type { Hosting, HostingFile } from '../../../src/disk/hosting/hosting.ts';
import { nginxFiles } from '../../../src/disk/hosting/nginx.ts';
import { listen } from '../../../src/disk/port.ts';

/** A site, and the port on which each server has it. */
export interface Hosted extends Hosting {
  nginx: number;
  caddy: number;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, '127.0.0.1', 0);
  await new Promise((done) => server.close(done));
  return port;
}

const write = (folder: string, files: readonly HostingFile[]): void => {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** Only what a whole nginx has around the generated files, and what lets it run beside others and as anybody. */
const nginxConf = (folder: string, brotli: string, sites: readonly Hosted[]): string => `
${process.getuid?.() === 0 ? 'user root root;' : ''}
worker_processes 1;
load_module ${brotli};
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${sites.map(({ name }) => `include ${name}/server.conf;`).join('\n  ')}
}
`;

function startNginx({ nginx, brotli }: Servers, folder: string, sites: readonly Hosted[]): ChildProcess {
  for (const site of sites)
    write(
      folder,
      nginxFiles(site).map(({ path, text }) => ({
        path,
        text: text.replace('listen 80;', `listen 127.0.0.1:${site.nginx};`),
      })),
    );
  const conf = join(folder, 'nginx', 'nginx.conf');
  writeFileSync(conf, nginxConf(folder, brotli, sites));
  return spawn(nginx, ['-p', folder, '-c', conf], { stdio: 'inherit' });
}

function startCaddy({ caddy }: Servers, folder: string, sites: readonly Hosted[]): ChildProcess {
  for (const site of sites) {
    const files = caddyFiles({ ...site, domain: `http://127.0.0.1:${site.caddy}` });
    write(
      folder,
      files.map(({ path, text }) => ({ path: path.replace(/Caddyfile$/, `${site.name}.site`), text })),
    );
  }
  const file = join(folder, 'caddy', 'Caddyfile');
  const logs = '\tlog {\n\t\tlevel ERROR\n\t}\n';
  writeFileSync(file, `{\n\tadmin off\n${logs}}\n${sites.map(({ name }) => `import ${name}.site`).join('\n')}\n`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(caddy, ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

/** Starts both servers with the generated files of these sites, in a folder of theirs; ends them when called again. */
export async function startServers(servers: Servers, folder: string, sites: readonly Hosted[]): Promise<() => void> {
  const running = [startNginx(servers, folder, sites), startCaddy(servers, folder, sites)];
  const stop = (): void => {
    for (const server of running) server.kill('SIGTERM');
  };
  try {
    for (const { nginx, caddy } of sites) await Promise.all([nginx, caddy].map((port) => answering(port, running)));
    return stop;
  } catch (fault) {
    stop();
    throw fault;
  }
}

async function answering(port: number, running: readonly ChildProcess[]): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await answers(port)) return;
    if (running.some(({ exitCode }) => exitCode !== null)) throw new Error('a server ended at once: see above');
    await setTimeout(100);
  }
  throw new Error(`nothing answers on port ${port}`);
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
