import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Place } from '../prose/prose.ts';

export type Path = readonly (string | number)[];

export interface YamlFault {
  kind: 'syntax' | 'anchor' | 'tag' | 'duplicate' | 'prototype';
  place: Place;
  /** The field, tag or anchor that is meant; for a syntax fault the parser's own code. */
  word: string;
  /** The line as the author wrote it. */
  line: string;
}

export interface YamlData {
  data: unknown;
  places: Places;
  faults: YamlFault[];
}

/**
 * Where each field stands, by its path joined with `/`: its value when that is one word or line, otherwise its name.
 * The empty path is the top of the data. Plain data, so that it can be cached.
 */
export type Places = Record<string, [line: number, column: number]>;

/** The place of a field, or of the nearest parent that exists. */
export function placeAt(places: Places, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const found = places[path.slice(0, length).join('/')];
    if (found) return { line: found[0], column: found[1] };
  }
  return { line: 1, column: 1 };
}

const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads plain YAML data (YAML 1.2, core schema): no anchors, aliases, tags or prototype keys. */
export function readYaml(text: string, firstLine = 1): YamlData {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: true,
  });
  const lines = text.split('\n');
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const fault = (kind: YamlFault['kind'], offset: number, word: string): YamlFault => {
    const at = place(offset);
    return { kind, place: at, word, line: lines[at.line - firstLine] ?? '' };
  };
  // After the first fault of syntax the rest is guesswork.
  const faults = document.errors.slice(0, 1).map(({ code, pos: [offset] }) => {
    if (code === 'DUPLICATE_KEY') return fault('duplicate', offset, wordAt(text, offset));
    return fault('syntax', code === 'MISSING_CHAR' ? openQuote(text, offset) : offset, code);
  });
  const end = documentEnd(lines);
  if (end >= 0 && faults.length === 0) {
    faults.push({
      kind: 'syntax',
      place: { line: end + firstLine, column: 1 },
      word: 'document-end',
      line: lines[end] ?? '',
    });
  }
  const places: Places = { '': [Math.max(1, firstLine - 1), 1] };
  const aliases: YamlFault[] = [];
  if (document.errors.length === 0) {
    visit(document, {
      Alias: (_, node) => void aliases.push(fault('anchor', node.range?.[0] ?? 0, `*${node.source}`)),
      Node: (_, node) => {
        if ('anchor' in node && node.anchor) faults.push(fault('anchor', node.range?.[0] ?? 0, `&${node.anchor}`));
        else if (tagBefore(node, text)) faults.push(fault('tag', node.range?.[0] ?? 0, tagBefore(node, text)));
      },
      Pair: (_, pair) => {
        const key = isScalar(pair.key) ? String(pair.key.value) : '';
        if (!dangerous.has(key)) return undefined;
        faults.push(fault('prototype', offsetOf(pair), key));
        return visit.REMOVE;
      },
    });
    // An anchor is said once; its aliases only when there is none, which is a fault of its own.
    if (!faults.some(({ kind }) => kind === 'anchor')) faults.push(...aliases.slice(0, 1));
    // An alias may stand for a bomb: with any of them the data is not even built.
    if (!faults.some(({ kind }) => kind === 'anchor')) collectPlaces(document.contents, [], places, place);
  }
  const whole = document.errors.length === 0 && !faults.some(({ kind }) => kind === 'anchor');
  return { data: whole ? document.toJS() : undefined, places, faults };
}

/** The line after which YAML would read no further, or begin another document: what follows would be lost. */
const documentEnd = (lines: readonly string[]): number =>
  lines.findIndex((line, index) => /^(?:\.\.\.|---)(?:\s|$)/.test(line) && (index > 0 || line.startsWith('.')));

/** Where a quote that never ends begins: the parser names only the place where it gave up. */
function openQuote(text: string, end: number): number {
  const before = text.slice(0, end).split('\n');
  const count = (part: string, sign: RegExp): number => part.match(sign)?.length ?? 0;
  const line = before.findLastIndex(
    (part) => count(part, /["']/g) % 2 === 1 || count(part, /[[{]/g) > count(part, /[\]}]/g),
  );
  if (line < 0) return end;
  return (
    before.slice(0, line).reduce((sum, part) => sum + part.length + 1, 0) +
    Math.max(0, before[line]?.search(/["'[{]/) ?? 0)
  );
}

const wordAt = (text: string, offset: number): string => /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';

const offsetOf = (pair: Pair): number => (isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);

/** The tag that stands before a node, as the author wrote it. */
const tagBefore = (node: Node, text: string): string =>
  node.tag === undefined
    ? ''
    : (/(![^\s]*)\s+$/.exec(text.slice(Math.max(0, (node.range?.[0] ?? 0) - 80), node.range?.[0]))?.[1] ?? '');

function collectPlaces(node: unknown, path: Path, places: Places, place: (offset: number) => Place): void {
  const keep = (below: Path, offset: number | undefined) => {
    const { line, column } = place(offset ?? 0);
    places[below.join('/')] = [line, column];
  };
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const below = [...path, String(pair.key.value)];
      const valueIsLine = isScalar(pair.value) && pair.value.value !== null;
      keep(below, valueIsLine ? (pair.value as Node).range?.[0] : pair.key.range?.[0]);
      collectPlaces(pair.value, below, places, place);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      keep([...path, index], (item as Node).range?.[0]);
      collectPlaces(item, [...path, index], places, place);
    }
  }
}
