import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSingles } from '../core/checks/read-single.ts';
import type { Site } from '../core/model/site.ts';

export const settingsFile = (content: string): string => join(content, 'site.yaml');

/** The settings of a company, before its content is judged; the defaults where they are none. */
export const siteOf = (content: string): Site =>
  readSingles(new Map([['site.yaml', textOf(settingsFile(content))]])).site;

/** A site may do without the file. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
}
