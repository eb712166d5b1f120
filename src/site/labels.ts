import type { Vocabulary } from '../core/model/fields.ts';
import { library } from './library.ts';

/** What a value of a vocabulary is called on a page. */
export const labelOf = (vocabulary: Vocabulary, id: string): string =>
  library.site[vocabulary].find((value) => value.id === id)?.label ?? id;
