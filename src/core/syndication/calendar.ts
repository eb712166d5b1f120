import { daysLater } from '../curriculum/days.ts';
import type { Day } from '../model/fields.ts';
import type { Review } from './reviews.ts';

/** The words of a calendar, and where entries are. */
export interface CalendarSetting {
  name: string;
  summary: (title: string, owner: string | undefined) => string;
  description: (review: Review) => string;
  /** The whole address of an entry; none where the site does not know its own. */
  addressOf: (key: string) => string | undefined;
  /** Makes the names of events differ from those of other sites. */
  host: string;
}

/** The longest line of RFC 5545, in octets without its end. */
const longest = 75;

/** How many octets of UTF-8 a character takes. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A content line folded as RFC 5545 (3.1) wants it: no part is longer than 75 octets, and no character is cut. */
export function folded(line: string): string {
  const parts: string[] = [''];
  let room = longest;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      parts.push('');
      // The blank that opens a further line counts.
      room = longest - 1;
    }
    parts[parts.length - 1] += character;
    room -= size;
  }
  return parts.join('\r\n ');
}

/** TEXT of RFC 5545 (3.3.11): control characters but the tab have no place in it. */
export const escapedText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const date = (day: Day): string => day.replaceAll('-', '');

/** The days of review as a calendar (RFC 5545): for each entry and owner one event of a whole day. */
export function calendar(reviews: readonly Review[], setting: CalendarSetting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//fengfan//upkeep//ZH',
    'CALSCALE:GREGORIAN',
    `NAME:${escapedText(setting.name)}`,
    `X-WR-CALNAME:${escapedText(setting.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...reviews.flatMap((review) => event(review, setting)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function event(review: Review, { summary, description, addressOf, host }: CalendarSetting): string[] {
  const { entry, day, owner } = review;
  const { key, data } = entry;
  const address = addressOf(key);
  return [
    'BEGIN:VEVENT',
    // The same when the day moves, so that a calendar moves the event.
    `UID:${escapedText([key, owner].filter(Boolean).join('~').replace(/\s+/g, '-'))}@${host}`,
    `DTSTAMP:${date(data.updated ?? data.added ?? day)}T000000Z`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(daysLater(day, 1))}`,
    `SUMMARY:${escapedText(summary(data.title, owner))}`,
    `DESCRIPTION:${escapedText(description(review))}`,
    ...(address ? [`URL:${address}`] : []),
    ...(owner ? [`CATEGORIES:${escapedText(owner)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
