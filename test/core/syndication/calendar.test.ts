import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar, escapedText, folded } from '../../../src/core/syndication/calendar.ts';
import { reviewsByOwner } from '../../../src/core/syndication/reviews.ts';
import { article, library, path } from '../build.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

describe('a line', () => {
  test('is folded into parts of at most 75 octets that are whole characters, and is itself again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const line = text.replace(/[\r\n]/g, '').toWellFormed();
        const parts = folded(line).split('\r\n');
        expect(Math.max(...parts.map(octets))).toBeLessThanOrEqual(75);
        expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true);
        expect(unfolded(folded(line))).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [75, 1],
    [76, 2],
    [149, 2],
    [150, 3],
  ])('of %d octets has %d parts', (length, parts) => {
    expect(folded('a'.repeat(length)).split('\r\n')).toHaveLength(parts);
  });
});

test('what means something in a calendar is escaped', () => {
  expect(escapedText('a,b;c\\d\r\ne\u0007')).toBe('a\\,b\\;c\\\\d\\ne');
});

const setting = {
  name: '风范 · 复审',
  summary: (title: string, owner: string | undefined) => `复审：${title}${owner ?? ''}`,
  description: () => '看一遍',
  addressOf: (key: string) => `https://example.com/${key}/`,
  host: 'example.com',
};

test('each entry and owner has one event of a whole day; unlisted paths and entries without a day have none', () => {
  const all = library([
    article({ title: '鞠躬', owner: '服务部、王敏', reviewBy: '2027-02-28', updated: '2026-10-01' }),
    article({ title: '无主', reviewBy: '2027-01-31' }),
    article({ title: '无期', owner: '王敏' }),
    path({ title: '不列出', reviewBy: '2027-01-01', listed: false }),
  ]);
  const text = calendar(reviewsByOwner(all), setting);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const events = unfolded(text).split('BEGIN:VEVENT\r\n').slice(1);
  expect(events.map((event) => /SUMMARY:(.*)\r/.exec(event)?.[1])).toEqual([
    '复审：无主',
    '复审：鞠躬服务部',
    '复审：鞠躬王敏',
  ]);
  expect(new Set(events.map((event) => /UID:(.*)\r/.exec(event)?.[1])).size).toBe(3);
  expect(events[2]).toBe(
    [
      'UID:etiquette/鞠躬~王敏@example.com',
      'DTSTAMP:20261001T000000Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:复审：鞠躬王敏',
      'DESCRIPTION:看一遍',
      'URL:https://example.com/etiquette/鞠躬/',
      'CATEGORIES:王敏',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});
