import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Access } from '../../src/core/model/access.ts';
import { serve } from '../../src/disk/server.ts';
import { browserAdvice, findOrInstallBrowser } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { judgeContent } from '../judge-content.ts';
import { project } from '../options.ts';
import { type PageKind, pageKinds } from '../page-kinds.ts';
import { progress } from '../progress.ts';
import { violationsOn } from './axe.ts';
import { ensureChineseFont } from './chinese-font.ts';
import type { Figures } from './figures.ts';
import { lighthouseOnDemand, type Scores, scoresOf } from './lighthouse.ts';
import { writePublicContent } from './public-content.ts';
import { totalOf, weightOf } from './weight.ts';

const folder = join(project, '.cache/bench');

async function built(content: string, access: Access, name: string): Promise<string> {
  const out = join(folder, name);
  const site = await buildSite({ content, out, access, base: '/', site: undefined, lang: 'zh' });
  if (!site.ok) throw new Error(`the content does not build: ${site.reason}`);
  return out;
}

/** What each template weighs, asks for and does wrong, and what Lighthouse says of the four that a visitor meets first. */
export async function pageFigures(content: string, runs: number): Promise<Figures> {
  // First what may fail, then what takes long.
  const lighthouse = lighthouseOnDemand();
  const out = await built(content, 'staff', 'pages');
  const kinds = pageKinds((await judgeContent(content, 'staff', 'zh')).library, out);
  return {
    ...weightFigures(out, kinds),
    ...(await axeFigures(out, kinds)),
    ...(lighthouse === undefined ? {} : await lighthouseFigures(lighthouse, content, runs)),
  };
}

function weightFigures(out: string, kinds: readonly PageKind[]): Figures {
  const figures: Figures = {};
  for (const { name, address } of kinds) {
    const file = address.endsWith('.html') ? address.slice(1) : join(address, 'index.html').slice(1);
    if (address.includes('?') || !existsSync(join(out, file))) continue;
    const weight = weightOf(out, file);
    figures[`page ${name}: KB gzipped`] = totalOf(weight) / 1000;
    figures[`page ${name}: requests`] = weight.requests;
  }
  return figures;
}

async function axeFigures(out: string, kinds: readonly PageKind[]): Promise<Figures> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error(browserAdvice);
  const served = await serve(out, { host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const figures: Figures = {};
  // It takes minutes, in which nothing else is said.
  const steps = progress('en');
  try {
    // Without motion, or a change of look is judged half way.
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    for (const [done, { name, address }] of kinds.entries()) {
      steps.show({ zh: '查无障碍', en: 'Judging pages' }, done, kinds.length);
      await page.goto(new URL(address, served.address).href, { waitUntil: 'networkidle' });
      const found = await violationsOn(page);
      for (const line of found) process.stderr.write(`axe, ${line}\n`);
      figures[`page ${name}: axe`] = found.length;
    }
    return figures;
  } finally {
    steps.end();
    await browser.close();
    await served.close();
  }
}

const visited = ['home', 'etiquette page', 'curricula page', 'search'];

/** The middle one of some runs, by performance: a busy machine makes single runs jump. */
function middle(runs: readonly Scores[]): Scores | undefined {
  return [...runs].sort((a, b) => a.performance - b.performance)[Math.floor(runs.length / 2)];
}

async function lighthouseFigures(lighthouse: string, content: string, runs: number): Promise<Figures> {
  const open = join(folder, 'public-content');
  writePublicContent(content, open);
  const out = await built(open, 'public', 'public');
  const kinds = pageKinds((await judgeContent(open, 'public', 'zh')).library, out).filter(({ name }) =>
    visited.includes(name),
  );
  ensureChineseFont();
  const served = await serve(out, { host: '127.0.0.1', port: 0 });
  const figures: Figures = {};
  try {
    for (const { name, address } of kinds) {
      const scores = [];
      for (let run = 0; run < runs; run++) {
        scores.push(await scoresOf(lighthouse, new URL(address, served.address).href));
      }
      for (const [category, score] of Object.entries(middle(scores) ?? {})) {
        figures[`lighthouse ${name}: ${category}`] = score;
      }
    }
    return figures;
  } finally {
    await served.close();
  }
}
