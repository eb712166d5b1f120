import type { ListedArticle } from '../core/learning/article-list.ts';
import { type Finishable, type Finished, finishedOf, isFinished } from '../core/learning/certificate.ts';
import type { Learner, LearningRecord } from '../core/model/learning-record.ts';
import { certificateForm } from './certificate/form.ts';
import { certificateSheet } from './certificate/sheet.ts';
import type { CertificatePage, CertificateWords } from './certificate/words.ts';
import { element, filledText, linkTo, partOf, say } from './dom/elements.ts';
import { trouble } from './learning/device.ts';
import { learner, learners, onChange, records } from './learning/records.ts';
import { articles, paths } from './learning/site-lists.ts';

/** Paths that came by a link, as what can be finished: the record holds all of them. */
const sharedIn = (standing: readonly LearningRecord[]): Finishable[] => [
  ...new Map(
    standing.flatMap((record) =>
      record.kind === 'path' && record.shared
        ? [
            [
              record.path,
              { key: record.path, title: record.shared.title, formerly: [], listed: true, steps: record.shared.steps },
            ] as const,
          ]
        : [],
    ),
  ).values(),
];

interface Issuing {
  learner: string;
  place: HTMLElement;
  show: (finished: Finished, name: string) => void;
}

/** The certificate of a path or curriculum that stands in the address; else what one could have a certificate of. */
class CertificateElement extends HTMLElement {
  readonly #page = JSON.parse(this.dataset.page ?? '{}') as CertificatePage;
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as CertificateWords;
  readonly #place = partOf(this, '.certifying', 'div');
  readonly #status = partOf(this, '[role=status]', 'p');
  #articles = new Map<string, ListedArticle>();
  #ways: Finishable[] = [];
  /** The form with its sheet, and whose it is: it stays as long as the learner does, with what was typed. */
  #issuing: Issuing | undefined;

  async connectedCallback(): Promise<void> {
    try {
      [this.#ways, this.#articles] = await Promise.all([paths(), articles()]);
    } catch (fault) {
      console.info(fault);
      this.#draw([element('p', 'empty', this.#words.unreachable)], this.#words.unreachable);
      return;
    }
    onChange(() => void this.#show());
    await this.#show();
  }

  #draw(parts: readonly HTMLElement[], sentence: string): void {
    this.#place.replaceChildren(...parts);
    say(this.#status, sentence);
  }

  async #show(): Promise<void> {
    const words = this.#words;
    const current = await learner();
    if (!current && (await learners()).length > 0) {
      const note = element('p', 'empty', words.nobody, linkTo(this.#page.me, words.nobodyLink));
      return this.#draw([note], words.nobody);
    }
    const standing = await records();
    const of = new URLSearchParams(location.search).get('of') ?? '';
    const all = [...this.#ways, ...sharedIn(standing)];
    const way = all.find(({ key, formerly }) => key === of || formerly.includes(of));
    const note = (await trouble()) ? [element('p', 'note on-screen', words.trouble)] : [];
    if (way) return this.#one(finishedOf(way, this.#articles, standing), current, note);
    const unknown = of === '' ? [] : [element('p', 'note', filledText(words.unknown, { of }))];
    const joined = new Set(standing.map((each) => (each.kind === 'path' ? each.path : '')));
    const offered = all.filter(
      ({ key, formerly, listed }) => listed || [key, ...formerly].some((each) => joined.has(each)),
    );
    this.#choice(offered, standing, [...note, ...unknown]);
  }

  #one(finished: Finished, current: Learner | undefined, notes: readonly HTMLElement[]): void {
    const words = this.#words;
    const { title, missing, steps } = finished;
    const others = element('p', 'moves on-screen', linkTo(this.#page.here, words.others));
    if (!isFinished(finished)) {
      const heading = element('h2', 'told', filledText(words.notYet, { title }));
      const left = missing.length || steps.length;
      const lede = filledText(words.notYetLede, { n: left });
      this.#draw(
        [...notes, heading, element('p', 'lede', lede), this.#missing(finished), others],
        `${heading.textContent}。${lede}`,
      );
      return;
    }
    const { place, show } = this.#issuingFor(current?.id ?? '');
    show(finished, current?.name ?? '');
    // What stands there stays, for somebody may be typing in it.
    if (place.isConnected) return;
    this.#draw([...notes, place, others], filledText(words.told, { name: '' }) + title);
  }

  #issuingFor(learner: string): Issuing {
    if (this.#issuing?.learner === learner) return this.#issuing;
    const [page, words] = [this.#page, this.#words];
    const paper = element('div', 'sheet-of-paper');
    let finished: Finished | undefined;
    const form = certificateForm(words, (written) => {
      if (finished) paper.replaceChildren(certificateSheet(finished, written, { page, words }));
    });
    const show = (found: Finished, name: string): void => {
      finished = found;
      form.show(name);
    };
    this.#issuing = { learner, place: element('div', 'issuing', form.place, paper), show };
    return this.#issuing;
  }

  #missing({ missing }: Finished): HTMLElement {
    const words = this.#words;
    const lines = missing.map(({ key, title, mark }) => {
      const seal = element('span', 'seal todo', mark);
      seal.setAttribute('aria-hidden', 'true');
      const minutes = this.#articles.get(key)?.minutes ?? 0;
      const link = linkTo(`${this.#page.base}${key.split('/').map(encodeURIComponent).join('/')}/`, title);
      return element('li', '', seal, link, element('span', '', filledText(words.minutes, { n: minutes })));
    });
    const head = element('h3', 'section-head', words.missing);
    return element('section', 'left', head, element('ul', 'lines', ...lines));
  }

  /** What was begun, finished ones first; where nothing was, how to begin. */
  #choice(all: readonly Finishable[], standing: readonly LearningRecord[], notes: readonly HTMLElement[]): void {
    const words = this.#words;
    const begun = all
      .map((way) => ({ way, finished: finishedOf(way, this.#articles, standing) }))
      .filter(({ finished }) => finished.first !== undefined)
      .sort((a, b) => a.finished.missing.length - b.finished.missing.length);
    const linesOf = (isCourse: boolean): HTMLElement[] => {
      const found = begun.filter(({ way }) => way.key.startsWith('curricula/') === isCourse);
      if (found.length === 0) return [];
      const lines = found.map(({ way, finished }) => {
        const state = isFinished(finished)
          ? words.stateDone
          : filledText(words.stateLeft, { n: finished.missing.length });
        return element(
          'li',
          '',
          linkTo(`?of=${encodeURIComponent(way.key)}`, way.title),
          element('span', isFinished(finished) ? 'done' : '', state),
        );
      });
      const head = element('h2', 'section-head', isCourse ? words.curricula : words.paths);
      return [element('section', 'left', head, element('ul', 'lines', ...lines))];
    };
    const lists = [...linesOf(false), ...linesOf(true)];
    this.#draw([...notes, ...(lists.length > 0 ? lists : [element('p', 'empty', words.none)])], '');
  }
}

customElements.define('ff-certificate', CertificateElement);
