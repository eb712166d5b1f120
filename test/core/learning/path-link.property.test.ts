import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { daysLater } from '../../../src/core/curriculum/days.ts';
import { inflated } from '../../../src/core/learning/inflate.ts';
import { maximumSteps, pathCode, type SharedPath, sharedPathIn } from '../../../src/core/learning/path-link.ts';
import { isArticleCollection, keyOf } from '../../../src/core/model/key.ts';
import { walkContent } from '../../../src/disk/walk-content.ts';

const name = fc.stringMatching(/^[a-z一-鿿0-9𠀀-𠀏][a-z一-鿿0-9𠀀-𠀏-]{0,15}$/u).map((text) => text.normalize('NFC'));
const volume = fc.constantFrom('principles', 'etiquette', 'cases', 'curricula', 'routines');
const key = fc
  .tuple(volume, fc.array(name, { minLength: 1, maxLength: 3 }))
  .map(([of, names]) => [of, ...names].join('/'));
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom('\\n', '\\\t\n\r', '\ufeff读', '先看\n第二行', '\\', '\u0000', '\u2028'),
);
const day = fc.integer({ min: -4000, max: 40_000 }).map((days) => daysLater('2026-01-01', days));
const step = fc.record({ key, required: fc.boolean(), note: text, due: day }, { requiredKeys: ['key', 'required'] });
const path: fc.Arbitrary<SharedPath> = fc.record(
  {
    title: text,
    reader: text,
    note: text,
    from: text,
    start: day,
    steps: fc.array(step, { minLength: 1, maxLength: 30 }),
  },
  { requiredKeys: ['title', 'steps'] },
);

const first: SharedPath = {
  title: '新员工第一周',
  start: '2026-12-01',
  steps: [
    { key: 'etiquette/first-asked', required: true, due: '2026-12-01' },
    { key: 'cases/停电', required: false, note: '先想一想' },
  ],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the code of a path', () => {
  test('gives back any path, also where the browser cannot compress', async () => {
    const check = fc.asyncProperty(path, async (path) => {
      const code = await pathCode(path);
      expect(code).toMatch(/^[\w-]+$/);
      expect(await sharedPathIn(code)).toEqual({ ok: true, path });
    });
    await fc.assert(check);
    vi.stubGlobal('CompressionStream', undefined);
    await fc.assert(check);
  });

  test('with one character changed, lost, added or cut off is refused, or is the same path', async () => {
    const sign = fc.oneof(fc.stringMatching(/^[\w-]$/), fc.constantFrom('%', '#', '。', ' ', 'é', '/'));
    const change = fc.constantFrom<(code: string, at: number, sign: string) => string>(
      (code, at, sign) => code.slice(0, at) + sign + code.slice(at + 1),
      (code, at) => code.slice(0, at) + code.slice(at + 1),
      (code, at, sign) => code.slice(0, at) + sign + code.slice(at),
      (code, at) => code.slice(0, at),
    );
    await fc.assert(
      fc.asyncProperty(path, change, fc.nat(), sign, async (path, change, where, sign) => {
        const code = await pathCode(path);
        const opened = await sharedPathIn(change(code, where % code.length, sign));
        if (opened.ok) expect(opened.path).toEqual(path);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a full stop behind it', (code: string) => `${code}。`],
    ['a comma and more words', (code: string) => `${code}，请周五前读完`],
    ['a blank and English words', (code: string) => `${code} thanks all`],
    ['line breaks within', (code: string) => code.replace(/.{20}/g, '$&\r\n')],
    [
      'a soft hyphen and a zero-width blank within',
      (code: string) => `${code.slice(0, 9)}\u00ad\u200b${code.slice(9)}`,
    ],
    [
      'its signs percent-encoded',
      (code: string) => code.replace(/[-_a]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    ],
    [
      'the whole link before it, in a message',
      (code: string) => `大家好 #带教# http://10.0.0.8/sub/paths/open/#${code} 谢谢`,
    ],
    ['a link whose # was encoded', (code: string) => `http://x/paths/open/%2523${code}`],
  ])('is read with %s', async (_, change) => {
    expect(await sharedPathIn(change(await pathCode(first)))).toEqual({ ok: true, path: first });
  });

  test('of another version says so, and is not mistaken for a damaged one', async () => {
    expect(await sharedPathIn('2SgSJNQAAAA')).toEqual({ ok: false, reason: 'damaged' });
    expect(await sharedPathIn(signed('2', Buffer.from('later')))).toEqual({ ok: false, reason: 'newer' });
  });

  test.each(['', ' \n', '#', 'http://x/paths/open/#'])('says of %j that nothing is there', async (code) => {
    expect(await sharedPathIn(code)).toEqual({ ok: false, reason: 'empty' });
  });

  test('that unpacks to more than any path is refused without being unpacked', async () => {
    const bomb = deflateRawSync(Buffer.alloc(80_000_000, 0x61));
    const started = performance.now();
    expect(await sharedPathIn(signed('1', bomb))).toEqual({ ok: false, reason: 'too-long' });
    expect(performance.now() - started).toBeLessThan(500);
    expect(await sharedPathIn('1'.repeat(200_000))).toEqual({ ok: false, reason: 'too-long' });
  });

  test.each([
    ['no title', '\npfirst'],
    ['an unknown letter', '题\nzfirst'],
    ['a key with a query', '题\npfirst?x'],
    ['a key that leads upwards from nowhere', '题\nx/'],
    ['a day that no calendar has', '题\npfirst\tzzzzzz'],
    ['too many fields', '题\npfirst\t0\ta\tb'],
  ])('made by hand with %s is refused', async (_, text) => {
    expect(await sharedPathIn(signed('0', Buffer.from(text)))).toEqual({ ok: false, reason: 'damaged' });
  });

  test('never throws, whatever is unpacked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('0', '1'), fc.uint8Array({ maxLength: 300 }), async (version, bytes) => {
        await sharedPathIn(signed(version, Buffer.from(bytes)));
      }),
      { numRuns: 2000 },
    );
  });

  test('has a limit of steps', async () => {
    const steps = Array.from({ length: maximumSteps }, (_, n) => ({ key: `cases/${n}`, required: true }));
    expect((await sharedPathIn(await pathCode({ title: '长', steps }))).ok).toBe(true);
    await expect(pathCode({ title: '长', steps: [...steps, ...steps] })).rejects.toThrow(RangeError);
  });

  test('of sixty shipped articles with days and choices makes a link of at most 1,800 signs', async () => {
    const keys = walkContent('content')
      .files.map(keyOf)
      .filter((key) => isArticleCollection(key.split('/')[0] ?? ''));
    const steps = keys
      .slice(0, 60)
      .map((key, n) => ({ key, required: n % 3 > 0, due: daysLater('2026-12-01', n + (n % 4)) }));
    expect(steps).toHaveLength(60);
    const code = await pathCode({
      title: '新员工前三个月要读的六十篇',
      reader: '营业厅新员工',
      note: '每天一篇。',
      from: '王师傅',
      start: '2026-12-01',
      steps,
    });
    expect(80 + code.length).toBeLessThanOrEqual(1800);
  });
});

test('what another compressor packed is unpacked, whichever way it did', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 3000 }),
      fc.nat({ max: 9 }),
      fc.nat({ max: 4 }),
      (bytes, level, strategy) => {
        const twice = Buffer.concat([bytes, bytes, Buffer.alloc(300, bytes[0] ?? 0)]);
        const unpacked = inflated(deflateRawSync(twice, { level, strategy }), twice.length);
        expect(unpacked && Buffer.from(unpacked).equals(twice)).toBe(true);
      },
    ),
  );
});

/** A code with a right checksum over anything. */
function signed(version: string, body: Uint8Array): string {
  const text = Buffer.from(body).toString('base64url');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(version + text));
  return version + sum.toString('base64url') + text;
}
