import { daysLater } from '../curriculum/days.ts';
import type { Day } from '../model/fields.ts';
import { escapedText, folded } from './calendar.ts';

/** What is read on one day of a path. */
export interface ReadingDay {
  day: Day;
  summary: string;
  description: string;
}

const date = (day: Day): string => day.replaceAll('-', '');

/**
 * The days of a path as a calendar (RFC 5545): for each day an event that lasts all of it. `id` is the same for the same path, so
 * that a calendar that takes it in twice does not hold it twice; `link` is where the path is.
 */
export function pathCalendar(
  days: readonly ReadingDay[],
  { name, id, link }: { name: string; id: string; link: string },
): string {
  const stamp = date(days[0]?.day ?? '2020-01-01');
  const events = days.flatMap(({ day, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${date(day)}-${id}@fengfan`,
    `DTSTAMP:${stamp}T000000Z`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(daysLater(day, 1))}`,
    `SUMMARY:${escapedText(summary)}`,
    `DESCRIPTION:${escapedText(description)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//fengfan//path//ZH',
    'CALSCALE:GREGORIAN',
    `NAME:${escapedText(name)}`,
    `X-WR-CALNAME:${escapedText(name)}`,
  ];
  return `${[...head, ...events, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}
