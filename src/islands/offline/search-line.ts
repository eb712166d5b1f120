import { bytesText } from '../../core/offline/bytes-text.ts';
import type { TakeWords } from '../../core/offline/offline-words.ts';
import { button, element, filledText } from '../dom/elements.ts';
import { sitePath } from '../learning/place.ts';
import { ask } from './asking.ts';
import { Shelf } from './shelf.ts';

/** Whether the search works without a network, and how large it is; where it does not yet, a way to keep it. */
export async function searchLine(words: TakeWords): Promise<HTMLElement> {
  const line = element('span', 'search-kept');
  line.setAttribute('role', 'status');
  const { search } = await new Shelf(sitePath).standing();
  if (search !== undefined) line.append(filledText(words.searchTaken, { size: bytesText(search) }));
  else {
    const bytes = await sizeOfIndex();
    if (bytes === undefined) return line;
    const size = bytesText(bytes);
    const take = button('plain', words.takeSearch, () => {
      const tell = (done: number): void =>
        line.replaceChildren(filledText(words.takingSearch, { done: bytesText(done), size }));
      void ask({ kind: 'search' }, ({ done }) => tell(done)).then(async (end) =>
        line.replaceWith(end === 'done' ? await searchLine(words) : element('span', '', words.ends[end])),
      );
    });
    line.append(filledText(words.search, { size }), ' ', take);
  }
  return line;
}

/** What the server says of it; nothing where it is out of reach. */
async function sizeOfIndex(): Promise<number | undefined> {
  const response = await fetch(`${sitePath}offline.json`).catch(() => undefined);
  if (!response?.ok) return undefined;
  return ((await response.json()) as { search?: { bytes: number } }).search?.bytes;
}
