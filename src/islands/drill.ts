import type { DrillIndex } from '../core/learning/deck-cards.ts';
import type { Rating } from '../core/learning/memory.ts';
import { button, element, filledText, linkTo, say } from './dom/elements.ts';
import { CardView } from './drill/card.ts';
import { deckList } from './drill/decks.ts';
import { emptyDeck, endingOf, streakLine } from './drill/ending.ts';
import { facesOf } from './drill/faces.ts';
import { loadedIndex, shownOf } from './drill/fetching.ts';
import { Keeping } from './drill/keeping.ts';
import { firstDeck, type Now, nowOn } from './drill/session.ts';
import type { DrillSetting } from './drill/words.ts';
import { trouble } from './learning/device.ts';
import { onChange } from './learning/records.ts';

const deckParameter = 'deck';

/** One card at a time: what was answered wrong, what is due today, a few new ones. The deck stands in the address. */
class DrillElement extends HTMLElement {
  readonly #setting = JSON.parse(this.dataset.setting ?? '{}') as DrillSetting;
  readonly #keeping = new Keeping();
  readonly #status = element('p', 'status-of-drill');
  readonly #place = element('div', 'place');
  readonly #tools = element('p', 'tools-of-drill');
  readonly #note = element('p', 'note-of-drill');
  #index: DrillIndex | undefined;
  #card: CardView | undefined;
  #deck = '';
  #extra = 0;
  /** What can be taken back, and the card it was about. */
  #last: { id: string; card: string } | undefined;
  /** A card that was brought back is shown before all others. */
  #again: string | undefined;
  #turn = 0;
  #showDeck: (name: string) => void = () => undefined;

  async connectedCallback(): Promise<void> {
    if (this.childElementCount > 0) return;
    this.#status.setAttribute('role', 'status');
    this.append(this.#status, this.#place, this.#tools, this.#note);
    document.addEventListener('keydown', (event) => this.#press(event));
    onChange(() => void this.#keeping.retry().then(() => this.#tellTrouble()));
    await this.#begin();
  }

  async #begin(): Promise<void> {
    const { words } = this.#setting;
    say(this.#status, words.loading);
    try {
      this.#index = await loadedIndex();
    } catch {
      this.#lost(() => void this.#begin());
      return;
    }
    const { label, show } = deckList(this.#index, this.#setting, (name) => this.#choose(name));
    this.#showDeck = show;
    this.prepend(label);
    const asked = new URLSearchParams(location.search).get(deckParameter);
    this.#deck = firstDeck(asked, this.#index, await this.#keeping.all());
    show(this.#deck);
    await this.#show(false);
  }

  #lost(retry: () => void): void {
    const { words } = this.#setting;
    say(this.#status, '');
    this.#place.replaceChildren(element('p', 'empty', words.lost, ' ', button('plain', words.retry, retry)));
  }

  #choose(name: string): void {
    this.#deck = name;
    this.#extra = 0;
    this.#last = undefined;
    this.#showDeck(name);
    history.replaceState(history.state, '', `?${new URLSearchParams({ [deckParameter]: name })}`);
    void this.#show(false);
  }

  /** Shows what comes next; `moved` when the hand is at the card and should stay there. */
  async #show(moved: boolean): Promise<void> {
    const index = this.#index;
    if (!index) return;
    const turn = ++this.#turn;
    const now = nowOn(this.#deck, index, { records: await this.#keeping.all(), now: Date.now(), extra: this.#extra });
    const name = this.#again ?? now.round.cards[0];
    try {
      const shown = name === undefined ? undefined : await shownOf(name, index);
      if (turn !== this.#turn) return;
      this.#card = undefined;
      if (name !== undefined && shown) this.#deal(name, facesOf(shown, this.#setting), now);
      else this.#end(now);
      if (moved) this.#stay();
    } catch {
      this.#lost(() => void this.#show(true));
    }
    // The next card is there before it is asked for.
    const following = now.round.cards[1];
    if (following !== undefined) void shownOf(following, index).catch(() => undefined);
    this.#offerUndo();
    await this.#tellTrouble();
  }

  #deal(name: string, faces: ReturnType<typeof facesOf>, now: Now): void {
    const { words } = this.#setting;
    const memory = now.memories.get(name);
    const remark = now.first.has(name) ? words.wrongBefore : memory ? '' : words.newCard;
    const card = new CardView(faces, { words, remark, rate: (rating) => void this.#rate(name, rating) });
    card.memory = memory;
    this.#card = card;
    this.#place.replaceChildren(card.element);
    say(this.#status, [this.#count(now), streakLine(now, words)].filter(Boolean).join(' '));
  }

  /** At first how many there are today, then how many are left. */
  #count({ round: { cards, due, fresh }, practice }: Now): string {
    const { words } = this.#setting;
    const n = cards.length;
    if (practice.today > 0) return n > 1 ? filledText(words.left, { n }) : words.last;
    const sentence = fresh === 0 ? words.todayDue : due === 0 ? words.todayNew : words.today;
    return filledText(sentence, { n, due, fresh });
  }

  #end(now: Now): void {
    const { words } = this.#setting;
    const isEmpty = now.deck.length === 0;
    say(this.#status, '');
    this.#place.replaceChildren(
      isEmpty
        ? emptyDeck(this.#deck, this.#setting, (name) => this.#choose(name))
        : endingOf(now, words, () => {
            this.#extra += 10;
            void this.#show(true);
          }),
    );
  }

  #stay(): void {
    if (this.#card) this.#card.focus();
    else this.#place.querySelector<HTMLElement>('h2')?.focus();
  }

  async #rate(card: string, rating: Rating): Promise<void> {
    const id = await this.#keeping.review(card, rating);
    this.#last = { id, card };
    this.#again = undefined;
    await this.#show(true);
  }

  #offerUndo(): void {
    const last = this.#last;
    const { words } = this.#setting;
    if (!last) {
      this.#tools.replaceChildren();
      return;
    }
    const undo = button('plain', words.undo, async () => {
      undo.disabled = true;
      await this.#keeping.takeBack(last.id);
      this.#last = undefined;
      this.#again = last.card;
      await this.#show(true);
      say(this.#status, words.undone);
    });
    this.#tools.replaceChildren(undo);
  }

  async #tellTrouble(): Promise<void> {
    const { words, links } = this.#setting;
    const { unkept } = this.#keeping;
    const parts: (string | Node)[] =
      unkept === 'nobody'
        ? [words.nobody, ' ', linkTo(links.me, words.toMe)]
        : unkept === 'full'
          ? [words.full]
          : (await trouble())
            ? [words.tabOnly]
            : [];
    this.#note.replaceChildren(...parts);
  }

  #press(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const card = this.#card;
    if (!card || ctrlKey || metaKey || altKey || event.isComposing || document.querySelector('dialog[open]')) return;
    if (target instanceof Element && target.closest('input, select, textarea')) return;
    const onControl = target instanceof Element && target.closest('button, a, summary');
    if (key === ' ' && !card.isTurned && !onControl) {
      event.preventDefault();
      card.turn();
    } else if (card.isTurned && ['1', '2', '3', '4'].includes(key)) {
      event.preventDefault();
      card.rate(Number(key) as Rating);
    }
  }
}

customElements.define('ff-drill', DrillElement);
