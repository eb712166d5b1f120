import { relative } from 'node:path';
import { readManifest } from '../src/disk/manifest.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { textReport } from './report.ts';
import { serveUntilStopped } from './serving.ts';

const { values } = readArguments({
  name: 'start',
  summary: { zh: '检查内容，建成网站，在本机上打开。', en: 'Checks the content, builds the site and serves it.' },
  options: ['content', 'out', 'access', 'base', 'site', 'port', 'host', 'lang'],
});

const { out, host, port, lang } = values;
const built = await buildSite(values);
const folder = relative(process.env.INIT_CWD ?? process.cwd(), values.content) || '.';
if (built.ok) process.stdout.write(`${textReport(built.report, folder, lang)}\n`);
else {
  const said = built.reason === 'content' ? textReport(built.report, folder, lang) : built.message[lang];
  process.stderr.write(`${said}\n`);
}

// Somebody is waiting for a site: the last good one is better than none, as long as it says that it is the last one.
const hasLastSite = readManifest(out) !== undefined;
if (!built.ok && hasLastSite) {
  process.stderr.write(
    {
      zh: '这次没有建成，下面打开的是上次建好的网站。\n',
      en: 'This build did not succeed; what is served is the last good site.\n',
    }[lang],
  );
}
if (built.ok || hasLastSite) await serveUntilStopped(out, { host, port, lang });
else process.exitCode = built.reason === 'content' ? 1 : 2;
