import type { MeWords } from '../../core/learning/me-words.ts';
import { otherKind } from '../../core/learning/others-kept.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import { keepOnDevice, kept } from '../learning/device.ts';
import { sitePath } from '../learning/place.ts';
import { asking } from './asking.ts';

/** Something that the device keeps besides records, and how to forget it. */
interface Other {
  name: string;
  forget: () => Promise<void>;
}

function inLocalStorage(): Other[] {
  try {
    return Object.keys(localStorage).map((name) => ({ name, forget: async () => localStorage.removeItem(name) }));
  } catch {
    return [];
  }
}

async function inDatabase(): Promise<Other[]> {
  const names = await (await kept()).names();
  return names.map((name) => ({ name, forget: () => keepOnDevice(name, undefined) }));
}

/** What else this device keeps: searches, drafts, choices, the board of a class; by kind, each kind to be forgotten. */
export async function drawOthers(place: HTMLElement, words: MeWords): Promise<void> {
  const groups = new Map<string, Other[]>();
  for (const other of [...inLocalStorage(), ...(await inDatabase())]) {
    const kind = otherKind(other.name);
    if (kind) groups.set(kind, [...(groups.get(kind) ?? []), other]);
  }
  const lines = [...groups].map(([kind, others]) => {
    const label = words.others[kind as keyof MeWords['others']];
    const forget = async (): Promise<void> => {
      for (const { forget } of others) await forget();
      await drawOthers(place, words);
    };
    return element('li', '', element('span', '', label), asking(words.remove, label, words, forget));
  });
  const rows = (await (await kept()).all('board')).length;
  if (rows > 0) {
    const count = element('small', '', filledText(words.count, { n: rows }));
    lines.push(element('li', '', linkTo(`${sitePath}board/`, words.others.board), count));
  }
  const list = lines.length > 0 ? element('ul', 'kept-records', ...lines) : element('p', 'empty', words.empty);
  place.replaceChildren(list);
}
