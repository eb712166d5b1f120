import type { Path } from '../model/yaml.ts';
import type { WrittenFields } from './written-fields.ts';

/** Something in a text that is replaced: from one offset up to another, in UTF-16 units. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A place where the fields of a file say something as an older version wanted it. */
export interface OldForm {
  path: Path;
  /** What the message quotes. */
  about: Record<string, string>;
}

interface MigrationWords {
  /** One sentence: what changed, and what becomes of what stood there. */
  change: (about: OldForm['about']) => string;
  /** What somebody still has to do by hand; empty where nothing is left to do. */
  remaining?: (about: OldForm['about']) => string;
}

/**
 * A change of the schemas that makes content wrong which was right before, with what puts it right. Its name is permanent: it is
 * its file, and its folder in `test/migrations`.
 */
export interface Migration {
  name: string;
  /** The version of Fengfan that brought the change. */
  since: string;
  /** Where a file, named as in the content folder, has the old form; `data` is what its fields say. */
  find: (file: string, data: unknown) => OldForm[];
  /** What to replace in the text; undefined where only a person can do it. */
  edit: (fields: WrittenFields, form: OldForm) => Edit[] | undefined;
  zh: MigrationWords;
  en: MigrationWords;
}
