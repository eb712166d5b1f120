import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { halvesOf } from '../model/frontmatter.ts';
import { collectionOf, isArticleCollection } from '../model/key.ts';
import { type Path, readYaml } from '../model/yaml.ts';
import type { Edit } from './migration.ts';

/** The fields of a file as they were written: with the place of each, so that one can be changed and all else stays. */
export class WrittenFields {
  readonly data: unknown;
  readonly #text: string;
  #parsed: Document.Parsed | undefined;
  /** How far into the file the fields begin, in characters and in lines. */
  readonly #start: number;
  readonly #counter = new LineCounter();
  readonly #linesBefore: number;

  private constructor(yaml: string, start: number, linesBefore: number, data: unknown) {
    this.data = data;
    this.#text = yaml;
    this.#start = start;
    this.#linesBefore = linesBefore;
  }

  /** The fields of a text with LF line ends; undefined where they cannot be read, or are more than plain data. */
  static in(file: string, text: string): WrittenFields | undefined {
    const collection = collectionOf(file);
    const halves = collection && isArticleCollection(collection) ? halvesOf(text) : { yaml: text, yamlLine: 1 };
    if (typeof halves === 'string') return undefined;
    const { yaml, yamlLine } = halves;
    const read = readYaml(yaml, yamlLine);
    if (read.faults.length > 0) return undefined;
    return new WrittenFields(yaml, yamlLine === 1 ? 0 : text.indexOf('\n') + 1, yamlLine - 1, read.data);
  }

  /** Read once more only where something has to be changed: nearly every file is left as it is. */
  get #document(): Document.Parsed {
    this.#parsed ??= parseDocument(this.#text, { lineCounter: this.#counter, prettyErrors: false, logLevel: 'silent' });
    return this.#parsed;
  }

  /** The line of the file on which a field stands. */
  lineOf(path: Path): number {
    const found = this.#pairAt(path);
    const offset = found && isScalar(found.pair.key) ? (found.pair.key.range?.[0] ?? 0) : 0;
    return this.#counter.linePos(offset).line + this.#linesBefore;
  }

  /** Takes a field out, with its value and the remark behind it; undefined where that would touch anything else. */
  without(path: Path): Edit[] | undefined {
    const found = this.#pairAt(path);
    if (!found || found.map.flow) return undefined;
    const [from, to] = [this.#lineStart(found.from), this.#endOfLines(found.to)];
    // In a list the first field stands behind the dash: what would be left is a dash and other fields further in.
    if (this.#text.slice(from, found.from).trim() !== '') return undefined;
    // A parent without fields says something else, and a file without a word is refused.
    const rest = path.length === 1 ? this.#text.slice(0, from) + this.#text.slice(to) : '';
    if (found.map.items.length === 1 && rest.trim() === '') return undefined;
    return [this.#edit(from, to, '')];
  }

  /** Gives a field another name. */
  renamed(path: Path, name: string): Edit[] | undefined {
    const found = this.#pairAt(path);
    const key = found?.pair.key;
    const isTaken = found?.map.items.some((pair) => isScalar(pair.key) && pair.key.value === name);
    if (!isScalar(key) || !key.range || isTaken) return undefined;
    return [this.#edit(key.range[0], key.range[1], name)];
  }

  /** Puts another value, written as YAML on one line, in the place of one that stands on one line. */
  replaced(path: Path, value: string): Edit[] | undefined {
    const node = this.#document.getIn(path, true);
    if (!isScalar(node) || !node.range || node.value === null) return undefined;
    const [from, to] = node.range;
    return this.#text.slice(from, to).includes('\n') ? undefined : [this.#edit(from, to, value)];
  }

  /** Adds a field, written as YAML on one line, below another one of the same level. */
  added(below: Path, line: string): Edit[] | undefined {
    const found = this.#pairAt(below);
    if (!found || found.map.flow) return undefined;
    const indent = ' '.repeat(this.#counter.linePos(found.from).col - 1);
    const at = this.#endOfLines(found.to);
    const isOpen = at > 0 && this.#text[at - 1] !== '\n';
    return [this.#edit(at, at, isOpen ? `\n${indent}${line}` : `${indent}${line}\n`)];
  }

  #pairAt(path: Path): { map: YAMLMap; pair: Pair; from: number; to: number } | undefined {
    const map = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
    if (!isMap(map)) return undefined;
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
    const value = pair.value as Node | null;
    return { map, pair, from: pair.key.range[0], to: endOf(value) ?? pair.key.range[1] };
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The end of the line on which something ends, line end included. */
  #endOfLines(offset: number): number {
    // What is written over several lines ends with its last line end.
    const end = this.#text.indexOf('\n', Math.max(0, this.#text[offset - 1] === '\n' ? offset - 1 : offset));
    return end < 0 ? this.#text.length : end + 1;
  }

  #edit(from: number, to: number, text: string): Edit {
    return { from: from + this.#start, to: to + this.#start, text };
  }
}

/** Where a value ends, without the remarks and blank lines that follow it. */
function endOf(node: Node | null): number | undefined {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1) as Pair | Node;
    const inner = 'key' in last ? (endOf(last.value as Node | null) ?? (last.key as Node).range?.[1]) : endOf(last);
    return inner ?? node.range?.[1];
  }
  return node?.range?.[1];
}
