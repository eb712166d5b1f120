import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Weight {
  page: string;
  /** Bytes, gzipped. */
  html: number;
  styles: number;
  scripts: number;
  requests: number;
}

const gzipped = (file: string): number => gzipSync(readFileSync(file)).length;

/** What the first view of each page under a folder of the built site costs, from what its HTML asks for at once. */
export function weights(site: string, folder: string): Weight[] {
  const pages = readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  return pages.map((file) => weightOf(site, join(folder, file)));
}

/** What the first view of a page costs. */
export function weightOf(site: string, page: string): Weight {
  const html = readFileSync(join(site, page), 'utf8');
  const asked = (pattern: RegExp): string[] => [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))];
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

export const totalOf = (weight: Weight): number => weight.html + weight.styles + weight.scripts;
