import { expect, test } from 'vitest';
import { pathCalendar } from '../../../src/core/syndication/path-calendar.ts';

test('each day of a path is an event of a whole day, folded and escaped', () => {
  const link = `http://10.0.0.8/paths/open/#${'a'.repeat(200)}`;
  const days = [
    { day: '2026-12-31', summary: '读：首问，负责; 一', description: '首问负责制\n停电来电' },
    { day: '2027-01-04', summary: '读：二', description: '二' },
  ];
  const text = pathCalendar(days, { name: '第一周', id: '1abc', link });
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(lines).toContain('UID:20261231-1abc@fengfan');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('SUMMARY:读：首问，负责\\; 一');
  expect(lines).toContain('DESCRIPTION:首问负责制\\n停电来电');
  expect(lines).toContain(`URL:${link}`);
  expect(lines.at(-2)).toBe('END:VCALENDAR');
});
