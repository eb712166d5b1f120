import { recover } from '../src/disk/site-switch.ts';
import { readArguments } from './arguments.ts';
import { serveUntilStopped } from './serving.ts';

const { values, given } = readArguments({
  name: 'preview',
  summary: {
    zh: '把建好的网站在本机上打开，响应头和正式服务器一样。',
    en: 'Serves a built folder with the headers of a real server.',
  },
  options: ['out', 'port', 'host', 'base', 'lang'],
});

const { out, host, port, lang, base } = values;
await recover(out);
await serveUntilStopped(out, { host, port, lang, ...(given.has('base') ? { base } : {}) });
