import { mostForQr, receiptCode } from '../../core/learning/receipt-code.ts';
import { signed, signer } from '../../core/learning/receipt-signature.ts';
import { receiptFileText, signedText } from '../../core/learning/receipt-text.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import { element, filledText, partOf, say } from '../dom/elements.ts';
import { deviceKeys } from '../learning/device-key.ts';
import { fileName, saveFile } from '../learning/save-file.ts';
import type { ReceiptWords } from './words.ts';

/** Hands a receipt on: as a file, as a code, as a picture of that code. */
export class Handing {
  readonly #place: HTMLElement;
  readonly #words: ReceiptWords;
  readonly #receipt: () => Receipt | undefined;
  /** Each signature is another; what says the same is handed on as the same. */
  readonly #made = new Map<string, Promise<Receipt>>();

  constructor(place: HTMLElement, words: ReceiptWords, receipt: () => Receipt | undefined) {
    this.#place = place;
    this.#words = words;
    this.#receipt = receipt;
    const ways = { file: this.#file, copy: this.#copy, qr: this.#qr };
    for (const [name, way] of Object.entries(ways)) {
      const press = partOf(place, `[data-way=${name}]`, 'button');
      press.addEventListener('click', () => void this.#hand(way));
    }
  }

  /** Why this device does not sign; nothing where it does. */
  async signing(): Promise<string> {
    const keys = await deviceKeys();
    const { signed, unsigned, unkept } = this.#words;
    return keys === 'http' ? unsigned : keys === 'unkept' ? unkept : signed;
  }

  async #hand(way: (receipt: Receipt) => Promise<string>): Promise<void> {
    const receipt = this.#receipt();
    if (!receipt) return;
    try {
      this.#say(await way.call(this, await this.#signed(receipt)));
    } catch (fault) {
      console.error(fault);
      this.#say(this.#words.failedHand);
    }
  }

  #say(sentence: string): void {
    say(partOf(this.#place, '[role=status]', 'p'), sentence);
  }

  #signed(receipt: Receipt): Promise<Receipt> {
    const text = signedText(receipt);
    const made = this.#made.get(text) ?? this.#sign(receipt);
    this.#made.set(text, made);
    made.catch(() => this.#made.delete(text));
    return made;
  }

  async #sign(receipt: Receipt): Promise<Receipt> {
    const [keys, subtle] = [await deviceKeys(), signer()];
    return typeof keys === 'string' || !subtle ? receipt : signed(receipt, keys, subtle);
  }

  async #file(receipt: Receipt): Promise<string> {
    const { learner, path, made } = receipt;
    const title = filledText(this.#words.fileName, { name: learner.name, title: path.title, day: made });
    const name = fileName(title, 'json');
    saveFile(name, 'application/json', receiptFileText(receipt));
    return filledText(this.#words.fileDone, { name });
  }

  async #copy(receipt: Receipt): Promise<string> {
    const code = await receiptCode(receipt);
    const field = partOf(this.#place, 'textarea', 'textarea');
    field.hidden = false;
    field.value = code;
    try {
      await navigator.clipboard.writeText(code);
      return filledText(this.#words.copied, { n: code.length });
    } catch {
      field.focus();
      field.select();
      return this.#words.copyByHand;
    }
  }

  async #qr(receipt: Receipt): Promise<string> {
    const { qrAlt, qrDone, qrFailed, tooLong } = this.#words;
    const code = await receiptCode(receipt);
    const place = partOf(this.#place, '.qr-place', 'div');
    place.replaceChildren();
    if (code.length > mostForQr) return filledText(tooLong, { n: code.length });
    const module = await import(/* @vite-ignore */ this.#place.dataset.qr ?? '').catch(() => undefined);
    if (!module) return qrFailed;
    const { qrPicture } = module as typeof import('../qr-picture.ts');
    const picture = qrPicture(code, filledText(qrAlt, { title: receipt.path.title }));
    if (!picture) return qrFailed;
    place.replaceChildren(picture);
    return qrDone;
  }

  /** What was shown is of another receipt now. */
  clear(): void {
    const field = partOf(this.#place, 'textarea', 'textarea');
    field.hidden = true;
    field.value = '';
    partOf(this.#place, '.qr-place', 'div').replaceChildren(element('span', ''));
    this.#say('');
  }
}
