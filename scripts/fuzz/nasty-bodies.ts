import { type Dice, diceOf } from './dice.ts';
import { blockTags, calmWrappings, codes, lines, openers, signs, tags, words, wrappings } from './nasty-words.ts';

/** How many of a hundred pieces are nasty: one slip among plain words finds other faults than a page full of them. */
const heats = [5, 10, 20, 40, 70];

/** The body with this number of the row that a seed gives. */
export const bodyAt = (seed: string, index: number): string => nastyBody(diceOf(`${seed}/${index}`));

/** A body that two readers might read differently: text that turns into code, in every place where a body can hold it. */
export function nastyBody(dice: Dice): string {
  const heat = dice.pick(heats);
  const blocks = (): string => dice.some(1, 3, () => block(dice, heat)).join(dice.pick(['\n\n', '\n\n', '\n']));
  let text = dice.chance(20) ? dice.some(2, 12, () => piece(dice, heat)).join('') : blocks();
  for (let times = dice.chance(25) ? 1 + dice.below(2) : 0; times > 0; times--) text = damaged(text, dice);
  // Half of a character never comes out of a file.
  return text.toWellFormed();
}

function piece(dice: Dice, heat: number, depth = 0): string {
  const inner = (): string => piece(dice, heat, depth + 1);
  if (!dice.chance(heat)) return dice.chance(70) || depth > 2 ? dice.pick(words) : dice.pick(calmWrappings)(inner());
  const kind = dice.below(8);
  if (kind < 2) return dice.pick(signs);
  if (kind < 4) return dice.pick(codes);
  if (kind < 6 || depth > 2) return dice.pick(tags);
  return dice.pick(wrappings)(dice.some(1, 2, inner).join(dice.pick(['', '', ' '])));
}

const line = (dice: Dice, heat: number): string =>
  dice.chance(heat / 2)
    ? dice.pick(lines)
    : dice.some(1, 4, () => piece(dice, heat)).join(dice.pick(['', '', ' ', '，']));

type MakeBlock = (dice: Dice, heat: number, depth: number) => string;

const inside: MakeBlock = (dice, heat, depth) =>
  dice.some(1, 2, () => block(dice, heat, depth + 1)).join(dice.pick(['\n\n', '\n']));

const paragraph: MakeBlock = (dice, heat) => dice.some(1, 3, () => line(dice, heat)).join('\n');

const singleLine: MakeBlock = (dice, heat) =>
  dice.chance(heat) ? dice.pick(lines) : dice.pick(['---', '## 节', '', '甲\n===']);

const opened: MakeBlock = (dice, heat) => dice.some(1, 2, () => dice.pick(openers)).join('') + line(dice, heat);

const contained: MakeBlock = (dice, heat, depth) => {
  const first = dice.pick(openers);
  const usual = first.includes('>') ? first : ' '.repeat(first.length);
  const next = dice.chance(75) ? usual : dice.pick(['', ' ', '>', '\t']);
  return first + inside(dice, heat, depth).replaceAll('\n', `\n${next}`);
};

const fenced: MakeBlock = (dice, _, depth) => {
  const fence = dice.pick(['```', '~~~', '````', '$$']);
  const end = dice.chance(90) ? fence : dice.pick(lines);
  return `${fence}${dice.pick(['', '', 'js', ' {1}', ' <a>'])}\n${block(dice, 60, depth + 1)}\n${end}`;
};

const table: MakeBlock = (dice, heat) =>
  `| ${line(dice, heat)} | ${piece(dice, heat)} |\n| --- | --- |\n| ${piece(dice, heat)} | ${line(dice, heat)} |`;

const tagged: MakeBlock = (dice, heat, depth) => {
  const [open, close] = dice.pick(dice.chance(heat) ? blockTags : blockTags.slice(0, 3));
  const gap = dice.pick(['\n\n', '\n', '']);
  return open + gap + inside(dice, heat, depth) + gap + close;
};

const braced: MakeBlock = (dice, heat, depth) => {
  const gap = dice.pick(['', '\n', ' ']);
  return dice.chance(heat) ? `{${gap}${inside(dice, heat, depth)}${gap}}` : `{/* ${dice.pick(words)} */}`;
};

const noted: MakeBlock = (dice, heat) => (dice.chance(heat) ? dice.pick(codes) : `[^1]: ${line(dice, heat)}\n\n甲[^1]`);

const leaves = [paragraph, paragraph, paragraph, singleLine, opened];
const blocks = [...leaves, contained, contained, fenced, table, tagged, braced, noted];

const block = (dice: Dice, heat: number, depth = 0): string =>
  dice.pick(depth > 2 ? leaves : blocks)(dice, heat, depth);

/** Cuts, doubles and swaps a few characters: what no grammar thinks of. */
function damaged(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const to = Math.min(text.length, at + 1 + dice.below(6));
  const [before, after] = [text.slice(0, at), text.slice(to)];
  return dice.pick([
    before + after,
    text.slice(0, to) + text.slice(at),
    before + dice.pick(signs) + text.slice(at),
    before + dice.pick(signs) + after,
  ]);
}
