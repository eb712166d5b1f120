import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { entriesOf } from '../../src/core/model/library.ts';
import { buildSite } from '../build-site.ts';
import { judgeContent } from '../judge-content.ts';
import { project, type Words } from '../options.ts';
import { type Figures, medianOf } from './figures.ts';

export interface Weight {
  page: string;
  /** Bytes, gzipped. */
  html: number;
  styles: number;
  scripts: number;
  requests: number;
}

const gzipped = (file: string): number => gzipSync(readFileSync(file)).length;

/** What the first view of a page costs. */
export function weightOf(site: string, page: string): Weight {
  const html = readFileSync(join(site, page), 'utf8');
  // What only a browser without scripts asks for is no part of the first view with them.
  const scripted = html.replace(/<noscript>.*?<\/noscript>/gs, '');
  const asked = (pattern: RegExp): string[] => [
    ...new Set([...scripted.matchAll(pattern)].map((match) => match[1] ?? '')),
  ];
  const styles = asked(/<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = asked(/<script[^>]*\ssrc="([^"]+)"/g);
  const sum = (files: string[]): number => files.reduce((total, path) => total + gzipped(join(site, path)), 0);
  return {
    page,
    html: gzipSync(html).length,
    styles: sum(styles),
    scripts: sum(scripts),
    requests: 1 + styles.length + scripts.length,
  };
}

/** All bytes of a first view, gzipped. */
export const totalOf = (weight: Weight): number => weight.html + weight.styles + weight.scripts;

/** The heaviest and the median article of the shipped content. */
export async function weightFigures(content: string, lang: keyof Words): Promise<Figures> {
  const out = join(project, '.cache/bench/weight');
  const built = await buildSite({ content, out, access: 'staff', base: '/', site: undefined, lang });
  if (!built.ok) throw new Error('the content does not build');
  const { library } = await judgeContent(content, 'staff', lang);
  const articles = entriesOf(library, 'principles', 'etiquette', 'cases').map(({ key }) =>
    weightOf(out, join(key, 'index.html')),
  );
  return {
    'article, gzipped bytes, median': medianOf(articles.map(totalOf)),
    'article, gzipped bytes, heaviest': Math.max(...articles.map(totalOf)),
    'article, requests, most': Math.max(...articles.map(({ requests }) => requests)),
    'article, JavaScript, gzipped bytes': Math.max(...articles.map(({ scripts }) => scripts)),
  };
}
