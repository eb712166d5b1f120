import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installed } from './debian.ts';

/** The web servers that the tests start, by the paths of their programs and of the module that nginx needs for Brotli. */
export interface Servers {
  nginx: string;
  brotli: string;
  caddy: string;
}

const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'];

/** How to get the servers, in one line. */
export const serversAdvice = `没有找到 nginx、它的 Brotli 模块或 Caddy，真正的服务器就没有试过：请安装 Debian 的 ${packages.join('、')}。 (Not found: nginx, its Brotli module or Caddy; install these packages.)`;

/** The servers of this machine; where some are missing and Debian's packages are ours to install, they are installed. */
export const findOrInstallServers = (): Servers | undefined =>
  findServers() ?? (installed(packages) ? findServers() : undefined);

function findServers(): Servers | undefined {
  // Programs for administrators are not in everybody's path.
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/sbin', '/usr/local/sbin', '/usr/bin');
  const found = (name: string, places: readonly string[]): string | undefined =>
    places.map((folder) => join(folder, name)).find((place) => existsSync(place));
  const nginx = found('nginx', folders);
  const brotli = found('ngx_http_brotli_static_module.so', ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules']);
  const caddy = found('caddy', folders);
  return nginx && brotli && caddy ? { nginx, brotli, caddy } : undefined;
}
