import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { noOrigins } from '../src/disk/headers.ts';
import { caddyFiles } from '../src/disk/hosting/caddy.ts';
import { generatedLine, type Hosting } from '../src/disk/hosting/hosting.ts';
import { nginxFiles } from '../src/disk/hosting/nginx.ts';
import { readManifest } from '../src/disk/manifest.ts';
import { readArguments } from './arguments.ts';
import type { Words } from './options.ts';

const { values } = readArguments({
  name: 'server-files',
  summary: {
    zh: '为建好的网站写出 nginx 和 Caddy 的配置：响应头、缓存、压缩、登录。',
    en: 'Writes the files with which nginx or Caddy serves a built site: headers, caching, compression, sign-in.',
  },
  options: ['out', 'to', 'root', 'domain', 'sign-in', 'modules', 'name', 'lang'],
});

const { out, to, lang } = values;
const say = (stream: NodeJS.WriteStream, words: Words): boolean => stream.write(`${words[lang]}\n`);
const shown = (path: string): string => relative(process.env.INIT_CWD ?? process.cwd(), path) || '.';

/** A file that does not say that it was generated is somebody's own. */
const isForeign = (file: string): boolean => existsSync(file) && !readFileSync(file, 'utf8').startsWith(generatedLine);

function refuse(words: Words): void {
  say(process.stderr, words);
  process.exitCode = 2;
}

function write(hosting: Hosting): void {
  const files = [...nginxFiles(hosting), ...caddyFiles(hosting)];
  const foreign = files.map(({ path }) => join(to, path)).find(isForeign);
  if (foreign !== undefined) {
    refuse({
      zh: `${shown(foreign)} 不是本工具写的，没有动它；用 --to 换一个文件夹。`,
      en: `${shown(foreign)} was not written by this tool and was left alone; choose another folder with --to.`,
    });
    return;
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
  say(process.stdout, nextSteps(hosting));
}

const nextSteps = ({ name, signIn }: Hosting): Words => ({
  zh: `写好了，放进服务器：
  nginx  ${shown(join(to, 'nginx', name))} 整个放到 /etc/nginx/${name}，在 http 里写 include ${name}/server.conf;
  Caddy  ${shown(join(to, 'caddy'))} 里的文件放到 /etc/caddy${
    signIn ? '' : '\n没有写 --sign-in：能连上服务器的人都读得到。'
  }`,
  en: `Written. To put it on the server:
  nginx  copy ${shown(join(to, 'nginx', name))} to /etc/nginx/${name}, and in http say: include ${name}/server.conf;
  Caddy  copy what is in ${shown(join(to, 'caddy'))} to /etc/caddy${
    signIn ? '' : '\nWithout --sign-in whoever reaches the server can read the site.'
  }`,
});

const manifest = readManifest(out);
if (manifest === undefined)
  refuse({
    zh: `${shown(out)} 里没有建好的网站，请先运行 npm run build。`,
    en: `There is no built site in ${shown(out)}; run npm run build first.`,
  });
else {
  const { base, origins = noOrigins } = manifest;
  const { root, domain, modules, name } = values;
  write({ base, origins, root, domain, signIn: values['sign-in'], modules, name });
}
