import type { Pace } from '../../core/learning/pace.ts';
import { pathCode } from '../../core/learning/path-link.ts';
import type { SharedPath } from '../../core/model/learning-record.ts';
import { copied } from '../dom/copying.ts';
import { button, element, filledText, linkTo, partOf, say } from '../dom/elements.ts';
import type { Catalogue } from './catalogue.ts';
import type { MadeFile, Making } from './files.ts';
import type { WorkshopWords } from './words.ts';

type QrModule = typeof import('../qr-picture.ts');
export type ExchangeModule = typeof import('../path-exchange.ts');

/** Some chats cut longer links. */
const comfortable = 1800;

/** The addresses of what is fetched on use. */
export interface Modules {
  qr: string;
  exchange: string;
}

interface Options {
  catalogue: Catalogue;
  words: WorkshopWords;
  /** The page that opens such a link, whole. */
  opener: string;
  modules: Modules;
  sheet: HTMLElement;
  today: () => string;
}

type Way = 'qr' | 'calendar' | 'file';

/** Hands a path on: as a link, a QR code, a sheet of paper, a calendar and a file of the site. */
export class Share {
  readonly #place: HTMLElement;
  readonly #options: Options;
  readonly #address: HTMLTextAreaElement;
  readonly #shown: HTMLElement;
  #path: SharedPath | undefined;
  #pace: Pace | undefined;
  #link = '';
  #open: Way | undefined;
  #turn = 0;
  #qr: SVGSVGElement | undefined;
  #module: ExchangeModule | undefined;
  #drawsQr: QrModule | undefined;
  /** The address of the file that is offered. */
  #file = '';

  constructor(place: HTMLElement, options: Options) {
    this.#place = place;
    this.#options = options;
    this.#address = partOf(place, '.address', 'textarea');
    this.#shown = partOf(place, '.shown', 'div');
    for (const pressed of place.querySelectorAll<HTMLButtonElement>('[data-way]'))
      pressed.addEventListener('click', () => void this.#press(pressed.dataset.way ?? ''));
    window.addEventListener('beforeprint', () => this.#drawSheet());
    const host = new URL(options.opener).hostname;
    partOf(place, '.local', 'p').hidden = !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
  }

  /** The link of the path, once it is made. */
  async show(path: SharedPath | undefined, pace: Pace | undefined): Promise<void> {
    const turn = ++this.#turn;
    this.#path = path;
    this.#pace = pace;
    const code = path ? await pathCode(path).catch(() => '') : '';
    if (turn !== this.#turn) return;
    this.#link = code === '' ? '' : `${this.#options.opener}#${code}`;
    this.#qr = undefined;
    const { words } = this.#options;
    const length = filledText(this.#link.length > comfortable ? words.longLink : words.length, {
      n: this.#link.length,
    });
    partOf(this.#place, '.empty', 'p').hidden = path !== undefined;
    partOf(this.#place, '.ready', 'div').hidden = path === undefined;
    this.#address.value = this.#link;
    partOf(this.#place, '.length', 'p').textContent = this.#link === '' ? words.tooLong : length;
    this.#tell('');
    // The browser's own way to print gives no time to fetch what draws the sheet and its code.
    if (path) void Promise.all([this.#exchange(), this.#qrModule()]).catch(() => undefined);
    await this.#draw();
  }

  async #press(way: string): Promise<void> {
    if (this.#link === '') return;
    if (way === 'copy') return this.#copy(this.#address);
    if (way === 'print') return this.#print();
    const chosen = way as Way;
    this.#open = this.#open === chosen ? undefined : chosen;
    await this.#draw();
  }

  async #copy(field: HTMLTextAreaElement): Promise<void> {
    const { words } = this.#options;
    this.#tell((await copied(field)) ? words.copied : words.copyByHand);
  }

  async #print(): Promise<void> {
    await Promise.all([this.#picture(), this.#exchange()]).catch(() => undefined);
    window.print();
  }

  #tell(sentence: string): void {
    say(partOf(this.#place, '.told', 'p'), sentence);
  }

  async #draw(): Promise<void> {
    const turn = this.#turn;
    const open = this.#open;
    for (const pressed of this.#place.querySelectorAll('[data-way][aria-expanded]'))
      pressed.setAttribute('aria-expanded', String(pressed.getAttribute('data-way') === open));
    const parts = open === undefined || this.#link === '' ? [] : await this.#partsOf(open).catch(() => this.#failed());
    if (turn === this.#turn && open === this.#open) this.#shown.replaceChildren(...parts);
  }

  #failed(): HTMLElement[] {
    const { words } = this.#options;
    return [element('p', 'meta', words.failed), button('plain', words.again, () => void this.#draw())];
  }

  async #partsOf(way: Way): Promise<HTMLElement[]> {
    const { words } = this.#options;
    if (way === 'qr') {
      const picture = await this.#picture();
      if (!picture) return [element('p', 'meta', words.qrTooLong)];
      return [element('div', 'qr-place', picture.cloneNode(true)), element('p', 'meta', words.qrNote)];
    }
    const making = this.#making();
    if (!making) return [];
    if (way === 'calendar' && !making.path.steps.some(({ due }) => due)) return [element('p', 'meta', words.noDates)];
    return way === 'calendar'
      ? this.#offer((await this.#exchange()).calendarFile(making), words.calendarNote)
      : this.#offer((await this.#exchange()).contentFile(making), words.fileNote);
  }

  /** A file to download, and its text, since browsers within chats download nothing. */
  #offer({ name, type, text }: MadeFile, note: string): HTMLElement[] {
    const { words } = this.#options;
    URL.revokeObjectURL(this.#file);
    this.#file = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = linkTo(this.#file, filledText(words.download, { name }));
    link.download = name;
    const field = element('textarea', '');
    field.value = text;
    field.readOnly = true;
    field.rows = 8;
    field.setAttribute('aria-label', name);
    return [
      element('p', 'meta', note),
      element('p', '', link),
      element('p', 'meta', words.byHand),
      field,
      button('plain', words.copyText, () => void this.#copy(field)),
    ];
  }

  #making(): Making | undefined {
    const { catalogue, words, today } = this.#options;
    if (!this.#path) return undefined;
    return {
      path: this.#path,
      pace: this.#pace,
      articleOf: catalogue.articleOf,
      link: this.#link,
      words,
      today: today(),
    };
  }

  async #picture(): Promise<SVGSVGElement | undefined> {
    await this.#qrModule();
    return this.#drawnPicture();
  }

  /** The picture of the link as far as it can be drawn at once: what draws it is there, and the link not too long. */
  #drawnPicture(): SVGSVGElement | undefined {
    if (this.#link !== '') this.#qr ??= this.#drawsQr?.qrPicture(this.#link, this.#options.words.qrLabel);
    return this.#qr;
  }

  async #qrModule(): Promise<void> {
    this.#drawsQr = (await import(/* @vite-ignore */ this.#options.modules.qr)) as QrModule;
  }

  async #exchange(): Promise<ExchangeModule> {
    this.#module = (await import(/* @vite-ignore */ this.#options.modules.exchange)) as ExchangeModule;
    return this.#module;
  }

  #drawSheet(): void {
    const { catalogue, words, sheet } = this.#options;
    sheet.hidden = this.#path === undefined || !this.#module;
    if (!this.#path || !this.#module) return;
    const qr = this.#drawnPicture()?.cloneNode(true) as SVGSVGElement | undefined;
    sheet.replaceChildren(
      ...this.#module.sheetOf(this.#path, { articleOf: catalogue.articleOf, link: this.#link, words, qr }),
    );
  }
}
