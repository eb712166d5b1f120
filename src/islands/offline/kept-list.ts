import { bytesText } from '../../core/offline/bytes-text.ts';
import type { Asking } from '../../core/offline/messages.ts';
import type { KeptWords } from '../../core/offline/offline-words.ts';
import { button, element, filledText, linkTo } from '../dom/elements.ts';
import { ask } from './asking.ts';
import { searchLine } from './search-line.ts';
import type { Kept, Shelf } from './shelf.ts';

interface Setting {
  words: KeptWords;
  mayDelete: boolean;
  /** Only how much there is, no titles. */
  isHidden: boolean;
  changed: () => Promise<void>;
}

type Standing = Awaited<ReturnType<Shelf['standing']>>;

/** The most pages that are listed because they were read. */
const enough = 100;

/** All that is kept: paths that were taken along, pages that were read, the search; how much it is, and ways to delete it. */
export async function drawKept(standing: Standing, setting: Setting): Promise<HTMLElement[]> {
  const { words, mayDelete, isHidden } = setting;
  const { takes, read, total, search } = standing;
  if (takes.length === 0 && read.length === 0 && search === undefined) return [element('p', 'empty', words.empty)];
  const parts: HTMLElement[] = [];
  if (!isHidden) parts.push(...takesList(standing, setting), ...readList(read, setting));
  if (!mayDelete) return parts;
  const line = await searchLine(words.take);
  const drop = search === undefined ? [] : [' ', once(words.drop, words.searchName, { kind: 'drop search' }, setting)];
  parts.push(element('p', 'meta', line, ...drop));
  const all = once(words.forgetAll, words.allName, { kind: 'forget all' }, setting);
  parts.push(element('p', 'meta', filledText(words.total, { size: bytesText(total) }), ' ', all));
  return parts;
}

function takesList({ takes }: Standing, setting: Setting): HTMLElement[] {
  const { words, mayDelete } = setting;
  if (takes.length === 0) return [];
  const lines = takes.map(({ take: { id, title, address }, missing, size }) => {
    const about = [bytesText(size), ...(missing > 0 ? [filledText(words.take.partly, { n: missing })] : [])];
    const drop = mayDelete ? [once(words.drop, title, { kind: 'drop', id }, setting)] : [];
    return element('li', '', linkTo(address, title), element('small', '', about.join('　')), ...drop);
  });
  return [element('h3', '', words.takes), element('ul', 'kept-records', ...lines)];
}

function readList(read: readonly Kept[], setting: Setting): HTMLElement[] {
  const { words, mayDelete } = setting;
  if (read.length === 0) return [];
  const lines = read.slice(0, enough).map(({ address, title }) => element('li', '', linkTo(address, title)));
  const list = element('ul', 'kept-records', ...lines);
  if (!mayDelete) return [element('h3', '', words.read), list];
  const count = element('small', 'num', filledText(words.readCount, { n: read.length }));
  const forget = once(words.forgetRead, words.readName, { kind: 'forget read' }, setting);
  return [element('details', '', element('summary', '', words.read, ' ', count), list, forget)];
}

/** A button that deletes what can be fetched again, so it does not ask twice. */
function once(label: string, what: string, asking: Asking, { words, changed }: Setting): HTMLElement {
  const made = button('plain', label, () => void ask(asking).then(changed));
  made.setAttribute('aria-label', filledText(words.dropOf, { label, what }));
  return made;
}
