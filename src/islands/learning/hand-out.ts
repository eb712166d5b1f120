import type { HandOutWords } from '../../core/learning/me-words.ts';
import { button, element, say } from '../dom/elements.ts';

/** Whether the page stands in a program that blocks files and printing: 微信, 钉钉, 企业微信. */
export const isInApp = (): boolean => /MicroMessenger|DingTalk|wxwork/i.test(navigator.userAgent);

/** Hands a text over as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = element('a', '');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after this.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

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
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      say(status, words.copied);
    } catch {
      say(status, words.copyByHand);
    }
  };
  const file = button(
    isInApp() ? 'plain' : 'go',
    words.file,
    () => void text().then((made) => saveFile(name, type, made)),
  );
  const buttons = element(
    'p',
    'actions',
    file,
    button(isInApp() ? 'go' : 'plain', words.copy, () => void copy()),
  );
  const warning = isInApp() ? [element('p', 'note', words.inApp)] : [];
  return element('div', 'hand-out', ...warning, buttons, field, status);
}
