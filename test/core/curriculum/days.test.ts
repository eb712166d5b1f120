import { describe, expect, it } from 'vitest';
import { buildDay, dayOf } from '../../../src/core/curriculum/days.ts';

describe('buildDay', () => {
  const now = new Date('2026-11-29T12:00:00Z');

  it.each([undefined, ''])('is the day here when the environment says %j', (epoch) =>
    expect(buildDay(epoch, now)).toBe(dayOf(now)),
  );

  it('is the day that SOURCE_DATE_EPOCH names in UTC, wherever it is built', () => {
    const zone = process.env.TZ;
    try {
      for (const place of ['Pacific/Kiritimati', 'Asia/Shanghai', 'Pacific/Pago_Pago']) {
        process.env.TZ = place;
        expect(buildDay('1767225599', now)).toBe('2025-12-31');
        expect(buildDay('1767225600', now)).toBe('2026-01-01');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it.each(['yesterday', '1.5', '-1', '2026-01-01', '999999999999'])('is none for %s', (epoch) =>
    expect(buildDay(epoch, now)).toBeUndefined(),
  );
});
