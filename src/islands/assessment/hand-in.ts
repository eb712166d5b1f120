import { copied } from '../dom/copying.ts';
import { button, element, say } from '../dom/elements.ts';
import { saveFile } from '../learning/save-file.ts';
import type { HandWords } from './words.ts';

interface Handed {
  fileName: string;
  type: string;
  text: () => string;
  code: () => Promise<string>;
}

/** A file to save, and the same as a code to copy: in-app browsers block the one or the other. */
export function handIn(words: HandWords, { fileName, type, text, code }: Handed): HTMLElement {
  const status = element('p', 'meta');
  status.setAttribute('role', 'status');
  const area = element('textarea', '');
  Object.assign(area, { readOnly: true, rows: 3, hidden: true });
  area.setAttribute('aria-label', words.codeLabel);
  const copy = button('plain', words.copy, async () =>
    say(status, (await copied(area)) ? words.copied : words.copyFailed),
  );
  copy.hidden = true;
  const reveal = button('plain', words.code, async () => {
    area.value = await code();
    area.hidden = copy.hidden = false;
    reveal.hidden = true;
    area.focus();
    area.select();
  });
  const save = button('plain', words.download, () => {
    if (!saveFile(fileName, type, text())) say(status, words.downloadFailed);
  });
  return element(
    'section',
    'hand on-screen',
    element('h3', 'section-head', words.hand),
    element('p', 'meta', words.handNote),
    element('p', 'moves', save, reveal, copy),
    area,
    status,
  );
}
