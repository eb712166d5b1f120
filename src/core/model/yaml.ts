import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place } from '../prose/prose.ts';
import { tooDeepAt } from './yaml-depth.ts';
import { depthFault, type YamlFault, yamlFaults } from './yaml-faults.ts';

export type Path = readonly (string | number)[];

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

/** Reads plain YAML data (YAML 1.2, core schema): no anchors, aliases, tags or prototype keys. */
export function readYaml(text: string, firstLine = 1): YamlData {
  const places: Places = { '': [Math.max(1, firstLine - 1), 1] };
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { data: undefined, places, faults: [depthFault(deep, text, firstLine)] };
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: true,
  });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = yamlFaults(document, { text, lines: text.split('\n'), firstLine, place });
  // An alias may stand for a bomb: with any of them the data is not even built.
  if (document.errors.length > 0 || faults.some(({ kind }) => kind === 'anchor'))
    return { data: undefined, places, faults };
  collectPlaces(document.contents, [], places, place);
  return { data: document.toJS(), places, faults };
}

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
