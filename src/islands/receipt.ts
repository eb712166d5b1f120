import { dayOf } from '../core/curriculum/days.ts';
import { type ReceiptPath, receiptOf } from '../core/learning/receipt.ts';
import type { Learner, LearningRecord } from '../core/model/learning-record.ts';
import type { Receipt } from '../core/model/receipt.ts';
import { element, linkTo, partOf, say } from './dom/elements.ts';
import { trouble } from './learning/device.ts';
import { sitePath } from './learning/place.ts';
import { learner, learners, onChange, records, rename } from './learning/records.ts';
import { blocksFiles } from './learning/save-file.ts';
import { noLists, type SiteLists, siteLists } from './learning/site-lists.ts';
import { receiptPaths } from './receipt/choices.ts';
import { Handing } from './receipt/handing.ts';
import { receiptSaid, titleOf } from './receipt/said.ts';
import type { ReceiptWords } from './receipt/words.ts';

/** Says what a receipt says, and hands it on when its learner wants that. */
class ReceiptElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as ReceiptWords;
  readonly #form = partOf(this, 'form', 'form');
  readonly #path = partOf(this, 'select[name=path]', 'select');
  readonly #name = partOf(this, 'input[name=name]', 'input');
  readonly #says = partOf(this, '.says', 'div');
  readonly #notice = partOf(this, '.notice', 'div');
  readonly #handing = new Handing(partOf(this, '.handing', 'section'), this.#words, () => this.#wanted());
  #lists: SiteLists = noLists;
  #learner: Learner | undefined;
  #records: LearningRecord[] = [];
  #paths: ReceiptPath[] = [];

  #said = '';

  async connectedCallback(): Promise<void> {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#path.addEventListener('change', () => {
      history.replaceState(null, '', `?of=${encodeURIComponent(this.#path.value).replaceAll('%2F', '/')}`);
      this.#show();
    });
    this.#name.addEventListener('change', () => void this.#rename());
    this.#name.addEventListener('input', () => this.#show());
    onChange(() => void this.#read());
    try {
      this.#lists = await siteLists();
    } catch {
      return this.#tell(this.#words.unreachable);
    }
    await this.#read();
    await this.#warn();
  }

  /** In the place of a receipt: why there is none, and where to go. */
  #tell(sentence: string, address = '', label = ''): void {
    const link = address === '' ? [] : [linkTo(sitePath + address, label)];
    this.#notice.replaceChildren(element('p', 'empty', sentence, ...link));
    this.#form.hidden = true;
  }

  async #read(): Promise<void> {
    const { nobody, toMe, nothing, toPaths } = this.#words;
    this.#learner = await learner();
    if (!this.#learner && (await learners()).length > 0) return this.#tell(nobody, 'me/', toMe);
    this.#records = await records();
    const asked = new URLSearchParams(location.search).get('of') ?? '';
    this.#paths = receiptPaths(this.#records, asked, this.#lists);
    if (!this.#learner || this.#paths.length === 0) return this.#tell(nothing, 'paths/', toPaths);
    const isKnown = asked === '' || this.#paths.some(({ of }) => of === asked);
    this.#notice.replaceChildren(...(isKnown ? [] : [element('p', 'empty', this.#words.unknown)]));
    this.#choices(this.#path.value || asked);
    if (document.activeElement !== this.#name) this.#name.value = this.#learner.name;
    this.#form.hidden = false;
    this.#show();
  }

  #choices(chosen: string): void {
    const options = this.#paths.map(({ of, title }) => new Option(title, of, false, of === chosen));
    this.#path.replaceChildren(...options);
    partOf(this, '.which', 'label').hidden = options.length < 2;
  }

  #receipt(): Receipt | undefined {
    const path = this.#paths.find(({ of }) => of === this.#path.value) ?? this.#paths[0];
    if (!path || !this.#learner) return undefined;
    const { articles, questions } = this.#lists;
    return receiptOf({ ...this.#learner, name: this.#name.value.trim() }, path, this.#records, {
      site: this.dataset.site ?? '',
      made: dayOf(new Date()),
      presentKey: (key) => articles.get(key)?.key ?? key,
      competenciesOf: (id) => questions.get(id)?.competencies ?? [],
    });
  }

  /** The receipt to be handed on; without a name none is. */
  #wanted(): Receipt | undefined {
    const isNamed = this.#name.value.trim() !== '';
    this.#name.setAttribute('aria-invalid', String(!isNamed));
    say(partOf(this, '.name-fault', 'small'), isNamed ? '' : this.#words.needsName);
    if (!isNamed) this.#name.focus();
    return isNamed ? this.#receipt() : undefined;
  }

  #show(): void {
    const receipt = this.#receipt();
    if (!receipt) return;
    // A name that is kept a moment later does not take away what was handed on in between.
    const said = JSON.stringify(receipt);
    if (said === this.#said) return;
    this.#said = said;
    this.#says.replaceChildren(...receiptSaid(receipt, titleOf(this.#lists.articles), this.#words));
    this.#handing.clear();
  }

  async #rename(): Promise<void> {
    const name = this.#name.value.trim();
    // Where it cannot be kept it still stands on this receipt.
    if (this.#learner && name !== '') await rename({ ...this.#learner, name }).catch(() => undefined);
  }

  async #warn(): Promise<void> {
    say(partOf(this, '.signing', 'p'), await this.#handing.signing());
    const { inApp, trouble: fleeting } = this.#words;
    const warnings = [...(blocksFiles() ? [inApp] : []), ...((await trouble()) ? [fleeting] : [])];
    partOf(this, '.warnings', 'div').replaceChildren(...warnings.map((text) => element('p', 'note', text)));
    this.toggleAttribute('data-in-app', blocksFiles());
  }
}

customElements.define('ff-receipt', ReceiptElement);
