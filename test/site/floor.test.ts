import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { newer as newerInScript } from '../floor/scripts.ts';
import { newer as newerInSheet } from '../floor/styles.ts';

const files = (ending: string): string[] =>
  readdirSync(inject('folder'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const text = (file: string): string => readFileSync(join(inject('folder'), file), 'utf8');
const kind = (file: string): 'module' | 'script' => (/boot\.\w+\.js$/.test(file) ? 'script' : 'module');

/** Names in our scripts that mean something else there than in a newer browser, or that are asked for only where they are there. */
const knownNames: Record<string, string> = {
  bytes: 'a field of ours; answers have a method of this name since 132',
  grow: 'a method of WebAssembly memory is of this name, too; here a method of our index reader',
  fileName: 'a field of ours',
  hand: 'a field of ours',
  take: 'a function of ours; iterators have one of this name since 122',
  drop: 'a function of ours; iterators have one of this name since 122',
  toBase64: 'the QR library asks whether it is there',
};

/** What a browser at the floor leaves out of a sheet, and why nothing is lost by it. */
const enhancements: Record<string, string> = {
  '@top-left': 'a book on paper has no running heads below Chromium 131',
  '@top-right': 'the same',
  '@bottom-center': 'the same, and no page numbers',
  '::-webkit-details-marker': 'for Safari; every browser takes an unknown -webkit- name for one that matches nothing',
  'print-color-adjust': 'stands behind its -webkit- twin, which the floor knows',
  'print-color-adjust: exact': 'the same',
  'text-autospace': 'Chinese and Latin stand as close as they are typed',
  'text-autospace: no-autospace': 'the same',
  'text-autospace: normal': 'the same',
  'text-spacing-trim': 'marks at the beginning of a line stand a little further in',
  'text-spacing-trim: trim-start': 'the same',
  'text-wrap': 'titles break where they break',
  'text-wrap: balance': 'the same',
  'text-wrap: pretty': 'the same',
};

describe('every script is read and served by Chromium 109', () => {
  test.each(files('.js').map((file) => [file] as const))('%s', (file) => {
    expect(newerInScript(text(file), kind(file)).filter((name) => !Object.hasOwn(knownNames, name))).toEqual([]);
  });
});

test('every style is understood by Chromium 109, or can be missed', () => {
  const sheets = files('.css');
  const found = sheets.flatMap((file) => newerInSheet(text(file)).map((name) => `${name} in ${file}`));
  expect(found.filter((name) => !Object.hasOwn(enhancements, name.replace(/ in \S+$/, '')))).toEqual([]);
  expect(sheets.length).toBeGreaterThan(30);
  for (const file of sheets)
    expect(text(file).match(/[;{]print-color-adjust:/g)?.length ?? 0, file).toBe(
      text(file).match(/-webkit-print-color-adjust:/g)?.length ?? 0,
    );
});

test('every exception is still needed', () => {
  const names = new Set(files('.js').flatMap((file) => newerInScript(text(file), kind(file))));
  const features = new Set(files('.css').flatMap((file) => newerInSheet(text(file))));
  expect(Object.keys(knownNames).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(enhancements).filter((name) => !features.has(name))).toEqual([]);
});

describe('what is newer is seen', () => {
  test.each([
    ['syntax', 'import x from "./a.json" with { type: "json" };', undefined],
    ['a method', '[3, 1].toSorted();', ['toSorted']],
    ['a static method', 'const { groupBy } = Object;', ['groupBy']],
    ['a method by its text', 'Promise["withResolvers"]();', ['withResolvers']],
    ['an interface', 'new URLPattern(); new CloseWatcher();', ['CloseWatcher']],
    ['a method of iterators', 'new Map().values().drop(1);', ['drop']],
    ['nothing', 'structuredClone([1].at(-1)).findLast((x) => x?.y ?? 0);', []],
  ])('%s in a script', (_, code, names) => {
    if (names === undefined) expect(() => newerInScript(code, 'module')).toThrow();
    else expect(newerInScript(code, 'module')).toEqual(names);
  });

  test.each([['a regular expression of a newer language', 'const x = /[\\p{L}--[a-z]]/v;']])('%s', (_, code) => {
    expect(() => newerInScript(code, 'module')).toThrow();
  });

  test.each([
    ['nesting', '.a { & b { color: red } }', ['&', 'a rule within a rule']],
    ['a colour', '.a { color: oklch(50% 0 0) }', ['oklch()']],
    ['a mixed colour', '.a { color: color-mix(in srgb, red, blue) }', ['color-mix()']],
    ['a selector', ':user-valid { color: red }', [':user-valid']],
    ['an at-rule', '@starting-style { .a { color: red } }', ['@starting-style']],
    ['a value', '.a { float: inline-start }', ['float: inline-start']],
    ['a property nobody has', '.a { colour: red }', ['colour']],
    ['what is asked for first', '@supports (color: oklch(0% 0 0)) { .a { color: oklch(50% 0 0) } }', []],
    [
      'what the floor has',
      '@layer a { .a:has(b) { inset-block: 1dvh; aspect-ratio: 1 } } @container (width > 1px) { .a { color: red } }',
      [],
    ],
  ])('%s in a style sheet', (_, css, names) => {
    expect(newerInSheet(css)).toEqual(names);
  });
});
