import { button, element, say } from '../dom/elements.ts';
import type { HandWords } from './words.ts';

/** Saves a text as a file. False where the browser cannot. */
export function saved(name: string, text: string, type: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = element('a', '');
    link.href = address;
    link.download = name.replace(/[\\/:*?"<>|\s]+/g, '-');
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text; where the clipboard is closed to us, what is selected by hand stays selected. */
export async function copied(area: HTMLTextAreaElement): Promise<boolean> {
  area.focus();
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return false;
  }
}

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
    if (!saved(fileName, text(), type)) say(status, words.downloadFailed);
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
