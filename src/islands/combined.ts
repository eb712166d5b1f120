import { type Sorted, sorted } from '../core/learning/answer-file.ts';
import { combined, leastGroup, usualGroup } from '../core/learning/combined.ts';
import { combinedTable } from '../core/learning/combined-table.ts';
import { csv } from '../core/learning/csv.ts';
import { fits, type Shape } from '../core/learning/fits.ts';
import { type Sheet, unitName } from '../core/learning/sheet.ts';
import type { AnsweredSheet } from '../core/model/answer-file.ts';
import { fromFiles, fromText, type Intake } from './combined/intake.ts';
import { Report } from './combined/report.ts';
import type { CombinedWords } from './combined/words.ts';
import { button, element, filledText, partOf } from './dom/elements.ts';
import { deviceValue, keepOnDevice, trouble } from './learning/device.ts';
import { saveFile } from './learning/save-file.ts';

/** What the device keeps when it is asked to. */
interface KeptSheets {
  format: 'fengfan-answers';
  version: 1;
  site: string;
  sheets: AnsweredSheet[];
}

const keptName = 'combined sheets';

/** Many filled sheets as one report. All of it stays on this page, or on the device where that is asked for. */
class CombinedElement extends HTMLElement {
  readonly #sheets = JSON.parse(this.dataset.sheets ?? '[]') as Sheet[];
  readonly #shape = JSON.parse(this.dataset.shape ?? '{}') as Shape;
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as CombinedWords;
  readonly #form = partOf(this, 'form', 'form');
  readonly #codes = partOf(this, 'textarea', 'textarea');
  readonly #least = partOf(this, '[name=least]', 'input');
  readonly #keep = partOf(this, '[name=keep]', 'input');
  readonly #files = partOf(this, '[type=file]', 'input');
  readonly #status = partOf(this, '[role=status]', 'div');
  readonly #findings = partOf(this, '.findings', 'div');
  #all: AnsweredSheet[] = [];
  #taken: Sorted = sorted([], []);
  /** The assessment that is looked at. */
  #key = '';
  readonly #renames = new Map<string, string>();

  async connectedCallback(): Promise<void> {
    this.#form.hidden = false;
    this.#listen();
    const kept: unknown = await deviceValue(keptName).catch(() => undefined);
    if (fits(kept, this.#shape)) {
      this.#keep.checked = true;
      this.#take({ sheets: (kept as KeptSheets).sheets, faults: [] });
    } else this.#show();
  }

  #listen(): void {
    this.#form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (this.#codes.value.trim() === '') return this.#codes.focus();
      const intake = await fromText(this.#codes.value, this.#shape, this.#words);
      if (intake.faults.length === 0) this.#codes.value = '';
      this.#take(intake);
    });
    this.#files.addEventListener('change', async () => {
      const files = [...(this.#files.files ?? [])];
      // So that the same file can be chosen again.
      this.#files.value = '';
      this.#take(await fromFiles(files, this.#shape, this.#words));
    });
    this.#least.addEventListener('change', () => {
      this.#least.value = String(this.#smallest);
      this.#show();
    });
    this.#keep.addEventListener('change', () => void this.#keepOrForget(true));
    // Paper has everything but the tools.
    window.addEventListener('beforeprint', () => {
      for (const details of this.querySelectorAll<HTMLDetailsElement>('.group details')) details.open = true;
    });
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', async (event) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) this.#take(await fromFiles(files, this.#shape, this.#words));
    });
  }

  get #smallest(): number {
    return Math.max(leastGroup, Math.floor(Number(this.#least.value)) || usualGroup);
  }

  #take({ sheets, faults }: Intake): void {
    const before = this.#taken;
    this.#all = [...this.#all, ...sheets];
    this.#taken = sorted(this.#all, this.#sheets);
    // What came twice is kept once; what is left out is said, and goes no further.
    this.#all = [...this.#taken.known.values()].flat();
    const { twice, otherEdition, unknown, known } = this.#taken;
    const size = (of: Sorted): number => [...of.known.values()].reduce((sum, each) => sum + each.length, 0);
    const words = this.#words;
    const lines = [
      size(this.#taken) > size(before) && filledText(words.taken, { n: size(this.#taken) - size(before) }),
      twice > 0 && filledText(words.twice, { n: twice }),
      otherEdition > 0 && filledText(words.otherEdition, { n: otherEdition }),
      unknown > 0 && filledText(words.unknown, { n: unknown }),
      ...faults,
    ].filter((line) => typeof line === 'string');
    this.#say(lines);
    const ids = new Set(sheets.map(({ id }) => id));
    const came = [...known].find(([, held]) => held.some(({ id }) => ids.has(id)))?.[0];
    if (!known.has(this.#key) && came !== undefined) this.#key = came;
    this.#show();
    void this.#keepOrForget(false);
  }

  #say(lines: readonly string[]): void {
    this.#status.replaceChildren(...lines.map((line) => element('p', '', line)));
  }

  async #keepOrForget(isAsked: boolean): Promise<void> {
    const isKept = this.#keep.checked && this.#all.length > 0;
    const value: KeptSheets = { format: 'fengfan-answers', version: 1, site: '', sheets: this.#all };
    try {
      if (isKept || isAsked) await keepOnDevice(keptName, isKept ? value : undefined);
      if (isAsked && isKept) this.#say([(await trouble()) ? this.#words.keepFailed : this.#words.kept]);
    } catch {
      this.#keep.checked = false;
      this.#say([this.#words.keepFailed]);
    }
  }

  #show(): void {
    const words = this.#words;
    const sheet = this.#sheets.find(({ key }) => key === this.#key);
    const given = this.#taken.known.get(this.#key) ?? [];
    if (!sheet || given.length === 0) {
      this.#findings.replaceChildren(element('p', 'empty on-screen', words.empty));
      return;
    }
    const named = given.map((each) => ({ ...each, unit: this.#renames.get(unitName(each.unit)) ?? each.unit }));
    const found = combined(sheet, named, this.#smallest);
    const title = sheet.title.split(/[：，:,]/)[0] ?? '';
    const heading = element('h2', 'told', filledText(words.result, { title, n: found.n }));
    const report = new Report(sheet, found, this.#smallest, words);
    const save = button('plain', words.csv, () => {
      saveFile(filledText(words.csvName, { title }), 'text/csv', csv(combinedTable(sheet, found, words)));
    });
    const print = button('plain', words.print, () => window.print());
    const clear = button('plain', words.clear, () => this.#clear());
    const moves = element('p', 'moves on-screen', save, print, clear);
    this.#findings.replaceChildren(...this.#picker(), heading, ...report.parts(), ...this.#names(given), moves);
  }

  /** Which assessment, where sheets of several came. */
  #picker(): HTMLElement[] {
    const keys = [...this.#taken.known.keys()];
    if (keys.length < 2) return [];
    const options = keys.map((key) => {
      const sheet = this.#sheets.find((each) => each.key === key);
      const n = this.#taken.known.get(key)?.length ?? 0;
      const label = filledText(this.#words.result, { title: sheet?.title ?? key, n });
      return Object.assign(element('option', '', label), { value: key, selected: key === this.#key });
    });
    const select = element('select', '', ...options);
    select.addEventListener('change', () => {
      this.#key = select.value;
      this.#show();
      this.#findings.querySelector('select')?.focus();
    });
    return [element('label', 'which on-screen', element('span', '', this.#words.which), select)];
  }

  /** Departments as they were typed, each to be given another name: that is how two spellings become one. */
  #names(given: readonly AnsweredSheet[]): HTMLElement[] {
    const units = [...new Set(given.map(({ unit }) => unitName(unit)))].sort((a, b) => a.localeCompare(b, 'zh-Hans'));
    if (units.length < 2) return [];
    const lines = units.map((unit) => {
      const input = Object.assign(element('input', ''), {
        type: 'text',
        maxLength: 60,
        value: this.#renames.get(unit) ?? unit,
      });
      input.addEventListener('change', () => {
        this.#renames.set(unit, unitName(input.value));
        this.#show();
        this.#findings.querySelector<HTMLDetailsElement>('.names')?.setAttribute('open', '');
      });
      const name = filledText(this.#words.renameOf, { unit: unit || this.#words.noUnit });
      return element('li', '', element('label', '', element('span', '', name), input));
    });
    const list = element('ul', '', ...lines);
    return [element('details', 'names on-screen', element('summary', '', this.#words.rename), list)];
  }

  #clear(): void {
    this.#all = [];
    this.#taken = sorted([], []);
    this.#key = '';
    this.#renames.clear();
    this.#keep.checked = false;
    this.#show();
    this.#say([this.#words.cleared]);
    void keepOnDevice(keptName, undefined).catch(console.info);
    this.#files.focus();
  }
}

customElements.define('ff-combined', CombinedElement);
