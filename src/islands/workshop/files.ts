import { pathFile, pathFileName } from '../../core/authoring/path-file.ts';
import type { ListedArticle } from '../../core/learning/article-list.ts';
import type { Pace } from '../../core/learning/pace.ts';
import type { SharedPath } from '../../core/model/learning-record.ts';
import { pathCalendar } from '../../core/syndication/path-calendar.ts';
import { filledText } from '../dom/elements.ts';
import type { WorkshopWords } from './words.ts';

/** A file that is offered, and the text of it to be copied by hand. */
export interface MadeFile {
  name: string;
  type: string;
  text: string;
}

/** What a file is made of besides the path. */
export interface Making {
  path: SharedPath;
  /** The pace where it gives the days. */
  pace: Pace | undefined;
  articleOf: (key: string) => ListedArticle | undefined;
  link: string;
  words: WorkshopWords;
  today: string;
}

/** An event for each day on which something is to be read by. */
export function calendarFile({ path, articleOf, link, words }: Making): MadeFile {
  const dated = path.steps.flatMap(({ due, key, note }) =>
    due === undefined ? [] : [{ due, title: articleOf(key)?.title ?? key, note }],
  );
  const days = [...new Set(dated.map(({ due }) => due))].sort().map((day) => {
    const here = dated.filter(({ due }) => due === day);
    const values = { title: here[0]?.title ?? '', n: here.length };
    const lines = here.map(({ title, note }) => (note ? `${title}\n${note}` : title));
    return {
      day,
      summary: filledText(here.length > 1 ? words.eventMore : words.event, values),
      description: `${[path.title, ...lines].join('\n')}\n${link}`,
    };
  });
  // Of the whole code the checksum names the path.
  const id = link.slice(link.indexOf('#') + 1).slice(1, 7);
  const name = pathFileName(path.title).replace(/yaml$/, 'ics');
  return { name, type: 'text/calendar', text: pathCalendar(days, { name: path.title, id, link }) };
}

function paceInWords(pace: Pace, words: WorkshopWords): string {
  const names = [...pace.weekdays].sort().map((day) => words.weekdays[day - 1] ?? '');
  const days = filledText(words.paceDays, { days: names.join('、') });
  return filledText(pace.by === 'articles' ? words.paceArticles : words.paceMinutes, { days, n: pace.amount });
}

/** The path as the site keeps its own. */
export function contentFile({ path, pace, articleOf, words, today }: Making): MadeFile {
  const minutes = path.steps.reduce((sum, { key }) => sum + (articleOf(key)?.minutes ?? 0), 0);
  const reader = path.reader ? `${path.reader}：` : '';
  const summary = filledText(words.summary, { reader, count: path.steps.length, minutes });
  const text = pathFile(path, { summary, pace: pace ? paceInWords(pace, words) : '', today });
  return { name: pathFileName(path.title), type: 'text/yaml', text };
}
