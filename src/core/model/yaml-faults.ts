import { type Document, isScalar, type Node, type Pair, visit, type YAMLParseError } from 'yaml';
import type { Place } from '../prose/prose.ts';

export interface YamlFault {
  kind: 'syntax' | 'anchor' | 'tag' | 'duplicate' | 'prototype';
  place: Place;
  /** The field, tag or anchor that is meant; for a syntax fault the parser's own code. */
  word: string;
  /** The line as the author wrote it. */
  line: string;
}

/** The text that a document was read from. */
interface Source {
  text: string;
  lines: readonly string[];
  /** The line of the file on which the text begins. */
  firstLine: number;
  /** The place in the file of an offset in the text. */
  place: (offset: number) => Place;
}

/** What keeps a document from being plain data. A prototype key is taken out of it as well: nothing must be built from it. */
export function yamlFaults(document: Document.Parsed, source: Source): YamlFault[] {
  const [error] = document.errors;
  // After the first fault of syntax the rest is guesswork.
  if (error) return [syntaxFault(error, source)];
  return [...endFaults(source), ...notPlain(document, source)];
}

const faultAt = (source: Source, kind: YamlFault['kind'], offset: number, word: string): YamlFault => {
  const place = source.place(offset);
  return { kind, place, word, line: source.lines[place.line - source.firstLine] ?? '' };
};

function syntaxFault({ code, pos: [offset] }: YAMLParseError, source: Source): YamlFault {
  if (code === 'DUPLICATE_KEY') return faultAt(source, 'duplicate', offset, wordAt(source.text, offset));
  return faultAt(source, 'syntax', code === 'MISSING_CHAR' ? openQuote(source.text, offset) : offset, code);
}

/** That data stands too deep at an offset of a text. */
export function depthFault(offset: number, text: string, firstLine: number): YamlFault {
  const before = text.slice(0, offset).split('\n');
  const place = { line: before.length + firstLine - 1, column: (before.at(-1) ?? '').length + 1 };
  return { kind: 'syntax', place, word: 'too-deep', line: text.split('\n')[before.length - 1] ?? '' };
}

/** YAML would read no further than the end of a document, or begin another one: what follows would be lost. */
function endFaults({ lines, firstLine }: Source): YamlFault[] {
  const end = lines.findIndex(
    (line, index) => /^(?:\.\.\.|---)(?:\s|$)/.test(line) && (index > 0 || line.startsWith('.')),
  );
  if (end < 0) return [];
  return [
    { kind: 'syntax', place: { line: end + firstLine, column: 1 }, word: 'document-end', line: lines[end] ?? '' },
  ];
}

const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

function notPlain(document: Document.Parsed, source: Source): YamlFault[] {
  const faults: YamlFault[] = [];
  const aliases: YamlFault[] = [];
  const found = (kind: YamlFault['kind'], node: Node, word: string): YamlFault =>
    faultAt(source, kind, node.range?.[0] ?? 0, word);
  visit(document, {
    Alias: (_, node) => void aliases.push(found('anchor', node, `*${node.source}`)),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) faults.push(found('anchor', node, `&${node.anchor}`));
      else if (tagBefore(node, source.text)) faults.push(found('tag', node, tagBefore(node, source.text)));
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!dangerous.has(key)) return undefined;
      faults.push(faultAt(source, 'prototype', offsetOf(pair), key));
      return visit.REMOVE;
    },
  });
  // An anchor is said once; its aliases only when there is none, which is a fault of its own.
  return faults.some(({ kind }) => kind === 'anchor') ? faults : [...faults, ...aliases.slice(0, 1)];
}

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
