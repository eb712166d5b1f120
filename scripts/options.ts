import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };
import { type Access, accesses } from '../src/core/model/access.ts';
import { type NginxModule, nginxModules } from '../src/disk/hosting/hosting.ts';
import { baseFrom, flag, folder, fromHere, type Option, oneOf, rootFrom, siteFrom } from './option.ts';

/** What people read, in both languages. */
export type Words = { zh: string; en: string };

/** The folder that holds package.json, whatever the folder we were started from. */
export const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The version of Fengfan. */
export const { version } = packageFile;

/** All options of all commands; a command names those that it takes. */
export const options = {
  content: folder(
    { zh: '内容文件夹，默认是 content', en: 'content folder, content by default' },
    resolve(project, 'content'),
  ),
  out: folder({ zh: '成品文件夹，默认是 dist', en: 'output folder, dist by default' }, resolve(project, 'dist')),
  pictures: {
    ...folder(
      {
        zh: '图放在哪个文件夹，默认是 .cache/screenshots；里面上一次的图会换掉',
        en: 'folder of the pictures, .cache/screenshots by default; the pictures of last time are replaced',
      },
      resolve(project, '.cache/screenshots'),
    ),
  },
  readme: {
    placeholder: 'yes|no',
    fallback: 'no',
    read: oneOf('yes', 'no'),
    wants: { zh: 'yes 或 no', en: 'yes or no' },
    says: {
      zh: 'yes：只照 README 里的四张图，放进 .github/pictures',
      en: 'yes: takes the four pictures of the README alone, into .github/pictures',
    },
  } satisfies Option<'yes' | 'no'>,
  base: {
    placeholder: '/sub/',
    fallback: '/',
    read: baseFrom,
    wants: { zh: '英文字母和数字写成的一段路径，例如 /sub/', en: 'a path of ASCII letters and digits such as /sub/' },
    says: { zh: '网站放在服务器的哪个路径下，默认是 /', en: 'path below the server root, / by default' },
  } satisfies Option<string>,
  site: {
    placeholder: 'URL',
    fallback: undefined,
    read: siteFrom,
    wants: {
      zh: '不带路径的网址，例如 https://example.com（路径用 --base 写）',
      en: 'an origin such as https://example.com (put a path in --base)',
    },
    says: { zh: '网站的网址，写进规范链接', en: 'origin of the site, for canonical links' },
  } satisfies Option<string | undefined>,
  access: {
    placeholder: 'staff|public',
    fallback: 'staff',
    read: oneOf(...accesses),
    wants: { zh: 'staff 或 public', en: 'staff or public' },
    says: {
      zh: 'staff 内部版，除草稿外都有（默认）；public 公开版，只有 access 为 public 的',
      en: 'staff: everything but drafts (the default); public: only what has access: public',
    },
  } satisfies Option<Access>,
  format: {
    placeholder: 'text|json',
    fallback: 'text',
    read: oneOf('text', 'json'),
    wants: { zh: 'text 或 json', en: 'text or json' },
    says: { zh: '报告的格式，默认是 text', en: 'format of the report, text by default' },
  } satisfies Option<'text' | 'json'>,
  fix: flag({
    zh: '先把旧版本的写法改成现在的，再检查；改了什么，一条一条说出来',
    en: 'first puts what an older version wanted into the form of this one, and says each change; then checks',
  }),
  lang: {
    placeholder: 'zh|en',
    fallback: 'zh',
    read: oneOf('zh', 'en'),
    wants: { zh: 'zh 或 en', en: 'zh or en' },
    says: { zh: '消息的语言，默认是中文', en: 'language of the messages, zh by default' },
  } satisfies Option<'zh' | 'en'>,
  port: {
    placeholder: 'N',
    fallback: 4321,
    read: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined),
    wants: { zh: '0 到 65535 的端口号', en: 'a port number from 0 to 65535' },
    says: { zh: '端口，默认 4321，被占用就用下一个', en: 'port, 4321 by default, the next one when busy' },
  } satisfies Option<number>,
  queries: {
    placeholder: 'FILE',
    fallback: undefined,
    read: (text) => (text === '' ? undefined : fromHere(text)),
    wants: { zh: '一个文件', en: 'a file' },
    says: {
      zh: '查找用的问题和该找到的页；不写就用内容里的标题和词条',
      en: 'queries with the pages they should find; titles and terms of the content by default',
    },
  } satisfies Option<string | undefined>,
  n: {
    placeholder: 'N,N',
    fallback: [3000],
    read: (text) => (/^[1-9]\d{0,4}(,[1-9]\d{0,4})*$/.test(text) ? text.split(',').map(Number) : undefined),
    wants: { zh: '1 到 99999 的篇数，几个之间用逗号', en: 'numbers of articles from 1 to 99999, with commas between' },
    says: {
      zh: '测量用的文章篇数，例如 1000,3000；默认 3000',
      en: 'articles to measure with, such as 1000,3000; 3000 by default',
    },
  } satisfies Option<number[]>,
  runs: {
    placeholder: 'N',
    fallback: 3,
    read: (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined),
    wants: { zh: '1 到 99 的次数', en: 'a number of runs from 1 to 99' },
    says: { zh: '每样量几次，默认 3，取中位数', en: 'runs of each, 3 by default; medians are reported' },
  } satisfies Option<number>,
  seed: {
    placeholder: 'N',
    fallback: undefined,
    read: (text) => (/^[\w-]+(?:\/\d+)?$/.test(text) ? text : undefined),
    wants: { zh: '上次印出来的种子', en: 'a seed that was printed' },
    says: {
      zh: '种子，同样的种子得出同样的内容；不写就用新的。种子/号数只试那一个文件夹',
      en: 'seed; the same one gives the same content, a fresh one by default. SEED/NUMBER tries that folder alone',
    },
  } satisfies Option<string | undefined>,
  bodies: {
    placeholder: 'N',
    fallback: 200_000,
    read: (text) => (/^[1-9]\d{0,7}$/.test(text) ? Number(text) : undefined),
    wants: { zh: '篇数', en: 'a number of bodies' },
    says: { zh: '读多少篇正文，默认 200000', en: 'how many bodies are read, 200000 by default' },
  } satisfies Option<number>,
  seconds: {
    placeholder: 'N',
    fallback: 120,
    read: (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined),
    wants: { zh: '秒数', en: 'a number of seconds' },
    says: { zh: '试文件夹试多久，默认 120 秒', en: 'how long folders are tried, 120 seconds by default' },
  } satisfies Option<number>,
  record: {
    placeholder: 'yes|no',
    fallback: 'no',
    read: oneOf('yes', 'no'),
    wants: { zh: 'yes 或 no', en: 'yes or no' },
    says: { zh: '把这次的数记下来，下次并排对照', en: 'keeps these figures to compare with next time' },
  } satisfies Option<'yes' | 'no'>,
  compress: {
    placeholder: 'yes|no',
    fallback: 'no',
    read: oneOf('yes', 'no'),
    wants: { zh: 'yes 或 no', en: 'yes or no' },
    says: {
      zh: 'yes：每个文本文件旁边再放压缩好的 .br、.zst、.gz，服务器不必自己压',
      en: 'yes: puts .br, .zst and .gz copies beside each text, so that a server need not compress',
    },
  } satisfies Option<'yes' | 'no'>,
  to: folder(
    { zh: '写到哪个文件夹，默认是 server-files', en: 'folder to write to, server-files by default' },
    resolve(project, 'server-files'),
  ),
  root: {
    placeholder: 'DIR',
    fallback: '/srv/fengfan/current',
    read: rootFrom,
    wants: {
      zh: '服务器上的完整路径，例如 /srv/fengfan/current，不带引号、$ 和花括号',
      en: 'a whole path on the server such as /srv/fengfan/current, without quotes, $ or braces',
    },
    says: {
      zh: '成品在服务器上放在哪里，默认 /srv/fengfan/current',
      en: 'where the site lies on the server, /srv/fengfan/current by default',
    },
  } satisfies Option<string>,
  domain: {
    placeholder: 'HOST',
    fallback: undefined,
    read: (text) => (/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(text) ? text : undefined),
    wants: { zh: '域名，例如 handbook.example.com', en: 'a host such as handbook.example.com' },
    says: { zh: '网站的域名；不写就是任何一个', en: 'host of the site; any when not given' },
  } satisfies Option<string | undefined>,
  'sign-in': {
    placeholder: 'URL',
    fallback: undefined,
    read: siteFrom,
    wants: {
      zh: '单点登录网关的地址，例如 http://127.0.0.1:4180',
      en: 'the address of a sign-in gateway such as http://127.0.0.1:4180',
    },
    says: {
      zh: '先登录才能读：服务器向哪个网关问（路径与 oauth2-proxy 相同）',
      en: 'read only when signed in: the gateway that the server asks (paths as those of oauth2-proxy)',
    },
  } satisfies Option<string | undefined>,
  modules: {
    placeholder: 'brotli|zstd|brotli,zstd',
    fallback: [],
    read: (text) => {
      const names = text.split(',');
      const known = nginxModules.filter((name) => names.includes(name));
      return known.length === names.length ? known : undefined;
    },
    wants: { zh: 'brotli、zstd 或 brotli,zstd', en: 'brotli, zstd or brotli,zstd' },
    says: {
      zh: '您的 nginx 还会哪几种压缩（Debian：libnginx-mod-http-brotli-static）；不写就只用 gzip',
      en: 'what else your nginx compresses with (Debian: libnginx-mod-http-brotli-static); gzip alone by default',
    },
  } satisfies Option<NginxModule[]>,
  name: {
    placeholder: 'NAME',
    fallback: 'fengfan',
    read: (text) => (/^[a-z][a-z\d-]{0,30}$/.test(text) ? text : undefined),
    wants: { zh: '小写字母、数字、连字符', en: 'lower-case letters, digits and hyphens' },
    says: {
      zh: '这个网站在服务器上叫什么，默认 fengfan；一台服务器上有两个时要不同',
      en: 'what the server calls this site, fengfan by default; two on one server need two names',
    },
  } satisfies Option<string>,
  keep: {
    placeholder: 'N',
    fallback: 5,
    read: (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined),
    wants: { zh: '1 到 99 的版数', en: 'a number of releases from 1 to 99' },
    says: {
      zh: '一共留几版，默认 5；1 就只留现在的，旧版一个文件也不留',
      en: 'releases that stay, 5 by default; 1: the served one alone, and no file of earlier ones',
    },
  } satisfies Option<number>,
  rollback: flag({
    zh: '退回上一版；后面再写一版的名称，就换到那一版',
    en: 'goes back to the release before; with the name of a release after it, to that one',
  }),
  list: flag({ zh: '列出留着的各版', en: 'lists the releases that are kept' }),
  host: {
    placeholder: 'HOST',
    fallback: 'localhost',
    read: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
    wants: { zh: '本机的名称或地址，例如 0.0.0.0', en: 'a name or address of this machine, such as 0.0.0.0' },
    says: { zh: '在哪个地址上服务，默认只对本机', en: 'address to listen on, this machine alone by default' },
  } satisfies Option<string>,
};

export type OptionName = keyof typeof options;

/** The values of the named options, each of its own type. */
export type Values<Name extends OptionName> = {
  [N in Name]: (typeof options)[N]['fallback'] | Exclude<ReturnType<(typeof options)[N]['read']>, undefined>;
};
