import { medianOf } from './figures.ts';
import type { BenchQuery } from './search-queries.ts';

/** What a search gave for a query: ids of pages, best first, and how long it took in milliseconds. */
export interface Answered {
  query: BenchQuery;
  ids: string[];
  milliseconds: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * The usual measures of retrieval for queries of one kind, as shares of 1: a right page first, among the first three and ten;
 * mean reciprocal rank of the first ten; recall and precision of the whole list; queries without a result.
 */
export function scores(answered: readonly Answered[]): Record<string, number> {
  const ranks = answered.map(({ query, ids }) => ids.findIndex((id) => query.rel.includes(id)));
  const within = (most: number): number => mean(ranks.map((rank) => (rank >= 0 && rank < most ? 1 : 0)));
  const withResults = answered.filter(({ ids }) => ids.length > 0);
  const right = ({ query, ids }: Answered): number => ids.filter((id) => query.rel.includes(id)).length;
  return {
    'r@1': within(1),
    'r@3': within(3),
    'r@10': within(10),
    'MRR@10': mean(ranks.map((rank) => (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0))),
    recall: mean(
      answered.map(({ query, ids }) => query.rel.filter((id) => ids.includes(id)).length / query.rel.length),
    ),
    precision: mean(withResults.map((one) => right(one) / one.ids.length)),
    'no result': mean(answered.map(({ ids }) => (ids.length === 0 ? 1 : 0))),
    'ms, median': medianOf(answered.map(({ milliseconds }) => milliseconds)),
  };
}
