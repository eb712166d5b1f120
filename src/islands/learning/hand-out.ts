import type { HandOutWords } from '../../core/learning/me-words.ts';
import { copied } from '../dom/copying.ts';
import { button, element, say } from '../dom/elements.ts';
import { blocksFiles, saveFile } from './save-file.ts';

/** What is handed out: the same as a file and as a code. */
export interface HandedOut {
  name: string;
  type: string;
  text: () => Promise<string>;
  code: () => Promise<string>;
}

/** Two ways to take something along: a file, and a code to copy, by hand where there is no clipboard. */
export function handOut({ name, type, text, code }: HandedOut, words: HandOutWords): HTMLElement {
  const status = element('p', 'meta');
  status.setAttribute('role', 'status');
  const field = element('textarea', 'code');
  field.readOnly = true;
  field.rows = 5;
  field.hidden = true;
  field.setAttribute('aria-label', words.codeLabel);
  const copy = async (): Promise<void> => {
    field.value = await code();
    field.hidden = false;
    say(status, (await copied(field)) ? words.copied : words.copyByHand);
  };
  const file = button(
    blocksFiles() ? 'plain' : 'go',
    words.file,
    () => void text().then((made) => saveFile(name, type, made)),
  );
  const buttons = element(
    'p',
    'actions',
    file,
    button(blocksFiles() ? 'go' : 'plain', words.copy, () => void copy()),
  );
  const warning = blocksFiles() ? [element('p', 'note', words.inApp)] : [];
  return element('div', 'hand-out', ...warning, buttons, field, status);
}
