import { expect, test } from 'vitest';
import { scriptBehindStyles } from '../../src/disk/script-behind-styles.ts';

const module = '<script type="module" src="/b.js"></script>';

test.each([
  [
    `<head><script src="/a.js"></script>${module}<link href="/c.css"></head><body><script src="/d.js"></script></body>`,
    `<head>${module}<link href="/c.css"><script src="/a.js"></script></head><body><script src="/d.js"></script></body>`,
  ],
  [`<head>${module}</head><body><script src="/d.js"></script></body>`, undefined],
  ['a text about <script src="/a.js"></script>', undefined],
])('the first script of a head stands last in it: %s', (html, moved = html) => {
  expect(scriptBehindStyles(html)).toBe(moved);
});
