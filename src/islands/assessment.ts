import { answerCode, answeredSheet, answerText } from '../core/learning/answer-file.ts';
import { draftName } from '../core/learning/assessment-draft.ts';
import { newId } from '../core/learning/record-id.ts';
import { scoresOf, shown } from '../core/learning/scores.ts';
import { answersFit, keysOf } from '../core/learning/sheet.ts';
import type { RecordOf } from '../core/model/learning-record.ts';
import { Asking, type Draft, draftIn, emptyDraft } from './assessment/asking.ts';
import { handIn } from './assessment/hand-in.ts';
import { type Filling, Result } from './assessment/result.ts';
import type { AssessmentPage, AssessmentWords } from './assessment/words.ts';
import { button, element, filledText, linkTo, partOf } from './dom/elements.ts';
import { deviceValue, keepOnDevice, trouble } from './learning/device.ts';
import { isFull, learner, learners, onChange, record, records } from './learning/records.ts';

type FilledRecord = RecordOf<'filled'>;

/** Why a filling is not kept: nobody is signed on, there is no room, or the device failed. */
type Loss = 'nobody' | 'full' | 'failed';

/** An assessment on the screen: one statement at a time, then what comes of it. The sheet for paper stays as it is. */
class AssessmentElement extends HTMLElement {
  readonly #page = JSON.parse(this.dataset.page ?? '{}') as AssessmentPage;
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as AssessmentWords;
  readonly #place = partOf(this, '.asking', 'div');
  #state: 'start' | 'asking' | 'result' = 'start';
  #asking: Asking | undefined;
  #former: FilledRecord[] = [];
  #otherEditions = 0;

  async connectedCallback(): Promise<void> {
    onChange(() => void (this.#state === 'start' && this.#start()));
    // Paper has everything.
    window.addEventListener('beforeprint', () => {
      for (const details of this.querySelectorAll('details')) details.open = true;
    });
    await this.#start();
  }

  disconnectedCallback(): void {
    this.#asking?.stop();
  }

  #draw(state: 'start' | 'asking' | 'result', ...parts: (Node | string)[]): void {
    this.#state = state;
    this.#asking?.stop();
    this.closest<HTMLElement>('.spread')?.setAttribute('data-state', state);
    this.#place.replaceChildren(...parts);
  }

  /**
   * Where a draft may lie: first where it is kept now, then under former keys, and where it was kept before its only learner was
   * known.
   */
  async #draftNames(): Promise<string[]> {
    const { id = '' } = (await learner()) ?? {};
    const ids = (await learners()).length === 1 && id !== '' ? [id, ''] : [id];
    return ids.flatMap((each) => keysOf(this.#page.sheet).map((key) => draftName(key, each)));
  }

  async #draft(): Promise<Draft | undefined> {
    for (const name of await this.#draftNames()) {
      const draft = draftIn(await deviceValue(name).catch(() => undefined), this.#page.sheet);
      if (draft) return draft;
    }
    return undefined;
  }

  async #load(): Promise<void> {
    const { sheet } = this.#page;
    const keys = keysOf(sheet);
    const all = (await records()).filter((each) => each.kind === 'filled').filter(({ key }) => keys.includes(key));
    this.#former = all
      .filter(({ edition, answers }) => edition === sheet.edition && answersFit(sheet, answers))
      .reverse();
    this.#otherEditions = all.length - this.#former.length;
  }

  async #start(): Promise<void> {
    await this.#load();
    const draft = await this.#draft();
    const fresh = emptyDraft(this.#page.sheet);
    const all = fresh.answers.length;
    const words = this.#words;
    const offer = draft
      ? [
          button('go', words.resume, () => this.#ask(draft)),
          button('plain', words.afresh, () => this.#ask(fresh)),
          element('span', 'meta', filledText(words.resumeAt, { n: Math.max(1, Math.min(draft.at + 1, all)), all })),
        ]
      : [
          button('go', words.start, () => this.#ask(fresh)),
          element('span', 'meta', filledText(words.about, { n: all })),
        ];
    this.#draw('start', ...(await this.#troubles()), element('p', 'moves', ...offer), ...this.#formerList());
  }

  async #troubles(): Promise<HTMLElement[]> {
    const reason = await trouble();
    return reason ? [element('p', 'note', this.#words.troubles[reason])] : [];
  }

  #ask(draft: Draft): void {
    const units = [...new Set(this.#former.map(({ unit }) => unit).filter(Boolean))];
    this.#draw('asking');
    this.#asking = new Asking(this.#page, this.#words, this.#place, {
      draft,
      units,
      ends: {
        changed: (now) => void this.#keep(now),
        left: () => void this.#start(),
        done: (now) => void this.#finish(now),
      },
    });
    this.#place.scrollIntoView();
  }

  async #keep(draft: Draft | undefined): Promise<void> {
    try {
      const [name = '', ...others] = await this.#draftNames();
      await keepOnDevice(name, draft && { ...draft, saved: Date.now() });
      for (const other of others) if ((await deviceValue(other)) !== undefined) await keepOnDevice(other, undefined);
    } catch (fault) {
      // The answers are still on the page; finishing them says that there is no room.
      console.info(fault);
    }
  }

  async #finish({ answers, unit, edition }: Draft): Promise<void> {
    const { key } = this.#page.sheet;
    let loss: Loss | undefined;
    let made: FilledRecord = { id: newId(), at: Date.now(), kind: 'filled', key, edition, unit, answers };
    try {
      const kept = (await record({ kind: 'filled', key, edition, unit, answers }))?.[0];
      if (kept?.kind === 'filled') made = kept;
      else loss = 'nobody';
    } catch (fault) {
      loss = isFull(fault) ? 'full' : 'failed';
    }
    if (!loss) await this.#keep(undefined);
    await this.#load();
    await this.#result(made, loss);
  }

  #fillingOf({ answers, unit, at }: FilledRecord): Filling {
    const month = new Date(at).toLocaleDateString(document.documentElement.lang, { year: 'numeric', month: 'long' });
    return { answers, unit, month };
  }

  /** The filling before this one: of the same department, where there was one. */
  #before({ id, at, unit }: FilledRecord): FilledRecord | undefined {
    return this.#former.find((each) => each.id !== id && each.at <= at && each.unit === unit);
  }

  async #result(made: FilledRecord, loss?: Loss): Promise<void> {
    const before = this.#before(made);
    const result = new Result(this.#page, this.#words, this.#fillingOf(made), before && this.#fillingOf(before));
    const parts = [...this.#lossNotes(loss), ...(await this.#troubles()), ...result.parts()];
    this.#draw('result', ...parts, this.#hand(made), this.#ends(made), ...this.#formerList(made.id));
    this.#place.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    this.#place.scrollIntoView();
  }

  #lossNotes(loss: Loss | undefined): HTMLElement[] {
    const words = this.#words;
    if (!loss) return [];
    if (loss === 'full') return [element('p', 'note', words.troubles.full)];
    if (loss === 'failed') return [element('p', 'note', words.failed)];
    return [element('p', 'note', words.nobody, linkTo(this.#page.me, words.nobodyLink))];
  }

  #hand(made: FilledRecord): HTMLElement {
    const { site, sheet } = this.#page;
    const sheets = [answeredSheet(made)];
    return handIn(this.#words, {
      fileName: filledText(this.#words.fileName, {
        title: sheet.title.split(/[：，:,]/)[0] ?? '',
        month: sheets[0]?.month ?? '',
      }),
      type: 'application/json',
      text: () => answerText(site, sheets),
      code: () => answerCode(site, sheets),
    });
  }

  #ends(made: FilledRecord): HTMLElement {
    const words = this.#words;
    const isKept = this.#former.some(({ id }) => id === made.id);
    const print = button('plain', words.print, () => window.print());
    const again = button('plain', words.again, () => this.#ask(emptyDraft(this.#page.sheet)));
    const back = button('plain', words.toSheet, () => void this.#start());
    return element('p', 'moves on-screen', print, again, back, ...(isKept ? [this.#remover(made)] : []));
  }

  /** Asks once more before it takes a filling back. */
  #remover({ id }: FilledRecord): HTMLElement {
    const words = this.#words;
    const remove = button('plain', words.remove, () => {
      const yes = button('plain', words.removeYes, async () => {
        await record({ kind: 'withdrawn', of: [id] });
        await this.#start();
      });
      const no = button('plain', words.removeNo, () => sure.replaceWith(remove));
      const sure = element('span', 'sure', words.removeSure, ' ', yes, ' ', no);
      remove.replaceWith(sure);
      no.focus();
    });
    return remove;
  }

  #formerList(except?: string): HTMLElement[] {
    const words = this.#words;
    const others = this.#former.filter(({ id }) => id !== except);
    const lines = others.map((each) => {
      const { month, unit } = this.#fillingOf(each);
      const { score } = scoresOf(this.#page.sheet, each.answers);
      const name = filledText(words.formerOpen, { month, unit: unit && filledText(words.formerUnit, { unit }) });
      const said = score === undefined ? words.formerNoScore : filledText(words.formerScore, { score: shown(score) });
      const open = button('plain', name, () => void this.#result(each));
      return element('li', '', open, ...(this.#page.sheet.scored ? [element('span', 'num', said)] : []));
    });
    const note =
      this.#otherEditions > 0 ? [element('p', 'meta', filledText(words.otherEdition, { n: this.#otherEditions }))] : [];
    if (lines.length === 0 && note.length === 0) return [];
    return [
      element(
        'section',
        'former on-screen',
        element('h3', 'section-head', words.former),
        element('ul', '', ...lines),
        ...note,
      ),
    ];
  }
}

customElements.define('ff-assessment', AssessmentElement);
