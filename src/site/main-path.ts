import type { Uses } from '../core/curriculum/article-uses.ts';
import { entriesOf } from '../core/model/library.ts';
import { keyAt } from '../core/model/link.ts';
import { library } from './library.ts';

const listed = entriesOf(library, 'paths').filter(({ data }) => data.listed);

/** The path that the first page offers: the one to which the first entrance leads that leads to any, else the first. */
export const mainPath =
  library.site.entrances.flatMap(({ to }) => listed.find(({ key }) => key === keyAt(to)) ?? [])[0] ?? listed[0];

/** The path that an article stands on: its only one, else the main one. Which one a reader is on is known only to the browser. */
export const pathOf = ({ paths }: Uses): Uses['paths'][number] | undefined =>
  paths.length === 1 ? paths[0] : paths.find(({ path }) => path.key === mainPath?.key);
