import { type DrillIndex, deckName, ownDecks } from '../../core/learning/deck-cards.ts';
import { element } from '../dom/elements.ts';
import type { DrillSetting } from './words.ts';

/** The decks to choose from; `chosen` hears the name of another one. */
export function deckList(
  index: DrillIndex,
  { deck, decks, groups }: DrillSetting,
  chosen: (name: string) => void,
): { label: HTMLLabelElement; show: (name: string) => void } {
  const select = element('select', '');
  const group = (label: string, options: HTMLOptionElement[]): HTMLOptGroupElement[] => {
    if (options.length === 0) return [];
    const made = element('optgroup', '', ...options);
    made.label = label;
    return [made];
  };
  const own = ownDecks
    .filter((name) => (name === 'terms' ? index.terms.length > 0 : index.articles.length > 0))
    .map((name) => new Option(decks[name], name));
  const ofKind = (kind: 'curriculum' | 'role'): HTMLOptionElement[] =>
    index.decks.filter((each) => each.kind === kind).map((each) => new Option(each.title, deckName(each)));
  select.append(
    ...group(groups.site, own),
    ...group(groups.curriculum, ofKind('curriculum')),
    ...group(groups.role, ofKind('role')),
  );
  select.addEventListener('change', () => chosen(select.value));
  const show = (name: string): void => {
    select.value = name;
  };
  return { label: element('label', 'deck', element('span', '', deck), select), show };
}
