import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serve } from '../src/disk/server.ts';
import { readArguments } from './arguments.ts';
import { browserAdvice, findOrInstallBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { judgeContent } from './judge-content.ts';
import { project, type Words } from './options.ts';
import { type PageKind, pageKinds } from './page-kinds.ts';
import { progress } from './progress.ts';
import { takeReadmePictures } from './readme-pictures.ts';

const { values } = readArguments({
  name: 'screenshots',
  summary: {
    zh: '把每一种页面各照六张：三种大小，白天和夜里，放进一个文件夹，供过目。',
    en: 'Takes every kind of page at three sizes by day and by night into a folder, to be looked at.',
  },
  options: ['content', 'pictures', 'readme', 'lang'],
});

const sizes = { phone: [360, 780], desk: [1366, 768], wide: [1920, 1080] } as const;
const themes = { day: 'light', night: 'dark' } as const;
type Size = keyof typeof sizes;
type Theme = keyof typeof themes;
type Look = { size: Size; theme: Theme; name: string };

/** In pixels. A picture of a whole book would be higher than any picture may be. */
const mostHigh = 8000;

const { content, lang, pictures } = values;
const site = join(project, '.cache/screenshots-site');
const looks: Look[] = (Object.keys(sizes) as Size[]).flatMap((size) =>
  (Object.keys(themes) as Theme[]).map((theme) => ({ size, theme, name: `${size}-${theme}` })),
);
const fileName = (kind: PageKind): string => kind.name.replace(/[^\p{L}\p{N}]+/gu, '-');

const built = await buildSite({ content, out: site, access: 'staff', base: '/', site: undefined, lang });
if (!built.ok) {
  const message =
    built.reason === 'content'
      ? { zh: '内容有错误，请先运行 npm run check。', en: 'The content has faults; run npm run check.' }
      : built.message;
  process.stderr.write(`${message[lang]}\n`);
  process.exit(built.reason === 'content' ? 1 : 2);
}
const executablePath = findOrInstallBrowser();
if (executablePath === undefined) {
  process.stderr.write(`${browserAdvice}\n`);
  process.exit(2);
}

const kinds = pageKinds((await judgeContent(content, 'staff', lang)).library, site);
const served = await serve(site, { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const steps = progress(lang);
let taken = 0;
const onPicture = (): void => steps.show({ zh: '照相', en: 'Taking pictures' }, ++taken, looks.length * kinds.length);
let summary: Words;
try {
  summary = await (values.readme === 'yes' ? readmePictures(browser) : allPictures(browser));
} finally {
  await browser.close();
  await served.close();
  steps.end();
}
process.stdout.write(`${summary[lang]}\n`);

async function readmePictures(by: Browser): Promise<Words> {
  const folder = await takeReadmePictures(by, served.address);
  return { zh: `README 的图在 ${folder}`, en: `The pictures of the README are in ${folder}` };
}

async function allPictures(by: Browser): Promise<Words> {
  // All looks at once: most of the time goes into waiting for pages to settle.
  await Promise.all(looks.map((look) => take(by, look, onPicture)));
  await print(by);
  const index = join(pictures, 'index.html');
  writeFileSync(index, gallery());
  const [many, all] = [kinds.length, kinds.length * looks.length];
  return {
    zh: `${many} 种页面，${all} 张图，另有打印样，在 ${index}`,
    en: `${many} kinds of pages, ${all} pictures and the prints are in ${index}`,
  };
}

/** An empty folder of ours among the pictures; whatever else stands there is left alone. */
function folderFor(name: string): string {
  const folder = join(pictures, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A page that stands still; what an address with a query asks for is fetched by a script. */
async function show(page: Page, { address, ready }: PageKind): Promise<void> {
  const waitUntil = address.includes('?') ? 'networkidle' : 'load';
  await page.goto(new URL(address, served.address).href, { waitUntil });
  if (ready) await page.locator(ready).first().waitFor();
}

/** In a picture of a whole page, what is fixed to the lower edge of a phone would lie across the middle of the text. */
function atTheEnd(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.style.setProperty('position', 'static');
}

/** Every page at one size, by day or by night: whole, unless it is a book. */
async function take(by: Browser, { size, theme, name }: Look, onEach: () => void): Promise<void> {
  const folder = folderFor(name);
  const [width, height] = sizes[size];
  const context = await by.newContext({ viewport: { width, height }, colorScheme: themes[theme] });
  const page = await context.newPage();
  for (const kind of kinds) {
    await show(page, kind);
    await page.evaluate(atTheEnd, '.dock ul');
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(whole, mostHigh) };
    await page.screenshot({ path: join(folder, `${fileName(kind)}.png`), fullPage: true, clip });
    onEach();
  }
  await context.close();
}

/** Every page on A4. */
async function print(by: Browser): Promise<void> {
  const folder = folderFor('paper');
  const page = await by.newPage();
  for (const kind of kinds) {
    await show(page, kind);
    await page.pdf({ path: join(folder, `${fileName(kind)}.pdf`), format: 'A4', preferCSSPageSize: true });
  }
  await page.close();
}

/** A page that shows them all, a row for each kind. */
function gallery(): string {
  const picture = (kind: PageKind, look: string): string =>
    `<a href="${look}/${fileName(kind)}.png"><img src="${look}/${fileName(kind)}.png" alt="${look}" loading="lazy"></a>`;
  const rows = kinds.map(
    (kind) =>
      `<h2>${kind.name}</h2><p><code>${kind.address.replace(/&/g, '&amp;')}</code> <a href="paper/${fileName(kind)}.pdf">A4</a></p>` +
      `<div>${looks.map(({ name }) => picture(kind, name)).join('')}</div>`,
  );
  const style =
    'body{font-family:sans-serif;background:#888;margin:1rem}div{display:flex;gap:8px;align-items:start}a{flex:1}img{width:100%;max-height:70vh;object-fit:cover;object-position:top}';
  return `<!doctype html><meta charset="utf-8"><title>screenshots</title><style>${style}</style>${rows.join('\n')}\n`;
}
