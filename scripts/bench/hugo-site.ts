import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from '../options.ts';

/** The site that Hugo makes of the same articles: one template, the shortcode for components, Pagefind's marks. */
const files: Record<string, string> = {
  'config.toml': `baseURL = "http://localhost/"
languageCode = "zh"
title = "手册"
hasCJKLanguage = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[markup.goldmark.renderer]
unsafe = false
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header><a href="/">首页</a></header>{{ block "main" . }}{{ end }}</body></html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<nav>{{ .TableOfContents }}</nav><main data-pagefind-body>
<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}</main>
<p>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p>{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`,
  'layouts/shortcodes/note.html': '<aside><h3>{{ .Get "title" }}</h3>{{ .Inner }}</aside>\n',
};

/** Lays a Hugo site out around a folder of articles in Hugo's dialect. */
export function layOutHugo(root: string, content: string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  rmSync(join(root, 'content'), { force: true });
  symlinkSync(content, join(root, 'content'));
}

/** Pagefind's own program, which a package for this system brings. */
const pagefind = join(project, `node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);

/** Builds the site with Hugo and its index with Pagefind, in Chinese. What Hugo kept of the last time it may use. */
export function run(root: string, out: string): Promise<void> {
  for (const [program, ...args] of [
    ['hugo', '--source', root, '--destination', out, '--quiet', '--noTimes', '--cacheDir', join(root, 'cache')],
    [pagefind, '--site', out, '--force-language', 'zh', '--quiet'],
  ] as const) {
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
  }
  return Promise.resolve();
}
