import type { MeWords } from '../../core/learning/me-words.ts';
import { button, element, say } from '../dom/elements.ts';
import { trouble } from '../learning/device.ts';

const isSafari = (): boolean => /^((?!chrome|android|crios|fxios|edg).)*safari/i.test(navigator.userAgent);

/** How long what is kept will stay, and the wish that it stay. */
export async function drawLasting(place: HTMLElement, words: MeWords): Promise<void> {
  const reason = await trouble();
  if (reason) return place.replaceChildren(element('p', 'note', words.troubles[reason]));
  const status = element('p', '');
  status.setAttribute('role', 'status');
  const parts: HTMLElement[] = [status];
  // Plain http and old browsers have no such promise.
  const storage = window.isSecureContext ? navigator.storage : undefined;
  if (!storage?.persisted) say(status, words.fleeting);
  else if (await storage.persisted()) say(status, words.lasting);
  else {
    say(status, words.notLasting);
    const ask = button('plain', words.askLasting, () => {
      void storage.persist().then((granted) => say(status, granted ? words.lasting : words.notLasting));
    });
    parts.push(element('p', 'actions', ask));
  }
  if (isSafari()) parts.push(element('p', 'note', words.safari));
  place.replaceChildren(...parts);
}
