import type { Article } from '../core/model/library.ts';
import { linesHigh } from '../core/prose/heights.ts';
import { type Spread, spread } from '../core/prose/spread.ts';
import type { Fact } from './facts.ts';
import { bodyOf, library } from './library.ts';

/** The rows of the grid of a page above its text: the head, and the contents. */
export const headRows = 2;

/** The height of the facts at the head of a page, in their narrow column, in rem. */
const factsHigh = (facts: readonly Fact[]): number =>
  facts.reduce((sum, { label, value }) => sum + linesHigh(value, 12 - label.length, 1.44) + 0.5, 0);

/** The height of what stands above the title, the title and the sentence below it. */
const headHigh = ({ title, summary }: Article['data']): number =>
  2.5 + linesHigh(title, 13, 3.4) + 0.7 + linesHigh(summary, 28, 2.1) + 0.9;

/** The body of an article in rows, its margin clear of the facts that begin beside the head. */
export const laidOut = (entry: Article, facts: readonly Fact[]): Spread =>
  spread(bodyOf(entry), {
    taken: factsHigh(facts) + 1 - headHigh(entry.data),
    definitionOf: (id) => library.glossary[id]?.definition ?? '',
  });
