import { dayOf } from '../../core/curriculum/days.ts';
import { standing } from '../../core/learning/merged.ts';
import { type LearningShapes, progressIn } from '../../core/learning/progress-file.ts';
import { receiptOf } from '../../core/learning/receipt.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import type { SiteLists } from '../learning/site-lists.ts';
import { receiptPaths } from '../receipt/choices.ts';

/** What a learner's whole progress says of each path that they took up, as receipts that nobody signed. */
export function receiptsOfProgress(text: string, shapes: LearningShapes, lists: SiteLists): Receipt[] {
  const progress = progressIn(text, shapes);
  if (!progress.ok) return [];
  const { learner, site } = progress;
  const records = standing(progress.records);
  const { articles, questions } = lists;
  return receiptPaths(records, '', lists).map((path) =>
    receiptOf(learner, path, records, {
      site,
      // Of one day with the last thing that was done, so that the same file says the same tomorrow.
      made: dayOf(new Date(Math.max(...records.map(({ at }) => at)))),
      presentKey: (key) => articles.get(key)?.key ?? key,
      competenciesOf: (id) => questions.get(id)?.competencies ?? [],
    }),
  );
}
