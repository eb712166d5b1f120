import type { Phrase } from './phrases.ts';
import type { LookUp, PageHit, Standing } from './standing.ts';
import { pairToken, singleToken, wordToken } from './tokens.ts';
import type { Unit } from './units.ts';

/** Characters that questions are made of, and that say nothing of what is asked: a pair of them is not looked for. */
const functionCharacters = new Set('的了是在有和与及或而且但也都就还又很吗呢吧啊呀么什怎哪谁何几这那其之所们个');

/** Words that are a question, not its matter. */
const questionWords =
  /什么时候|什么样|为什么|怎么样|怎么办|怎么|怎样|什么|哪一年|哪一个|哪里|哪儿|哪些|哪个|哪年|哪位|多少|几个|如何|是否|是不是|有没有|能不能|可不可以|请问|何时|何地|何人|为何|谁|吗|呢/g;

/** A pair or a word of a question, and its place in it. */
interface Piece {
  token: string;
  /** What it says, folded. */
  units: readonly string[];
  position: number;
  /** What it counts: a piece that bridges two words less than one within a word. */
  worth: number;
}

/** The pieces of a question that say what it is about; all of them when nothing else is left. */
export function piecesOf(phrases: readonly Phrase[]): Piece[] {
  const full = piecesIn(phrases, emptyUnits);
  return full.length > 0 ? full : piecesIn(phrases, () => new Set());
}

function piecesIn(phrases: readonly Phrase[], emptyIn: (units: readonly Unit[]) => Set<number>): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const { units } of phrases) {
    const empty = emptyIn(units);
    const says = (index: number): boolean => units[index]?.han === true && !empty.has(index);
    const begins = wordBeginnings(units);
    for (const [index, unit] of units.entries()) {
      const next = units[index + 1];
      const at = position + index;
      if (!unit.han) pieces.push({ token: wordToken(unit.text), units: [unit.text], position: at, worth: 1 });
      else if (next && says(index) && says(index + 1))
        pieces.push({
          token: pairToken(unit.text, next.text),
          units: [unit.text, next.text],
          position: at,
          worth: begins.has(index + 1) ? bridging : 1,
        });
      else if (says(index) && !says(index - 1))
        pieces.push({ token: singleToken(unit.text), units: [unit.text], position: at, worth: 1 });
    }
    position += units.length + 1;
  }
  return pieces;
}

/** A pair that bridges two words is rare by chance, not by what it means. */
const bridging = 0.7;

/** Where a word begins, as far as the browser knows words; nowhere in an old browser. */
function wordBeginnings(units: readonly Unit[]): Set<number> {
  const text = units.map((unit) => (unit.han ? unit.text : ' ')).join('');
  if (typeof Intl.Segmenter === 'undefined' || text.length !== units.length) return new Set();
  return new Set(Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ index }) => index));
}

/** The units that only belong to the form of a question. */
export function emptyUnits(units: readonly Unit[]): Set<number> {
  const text = units.map((unit) => (unit.han ? unit.text : ' ')).join('');
  const empty = new Set<number>();
  // A character beyond the basic plane takes two places; then the places no longer match, and only single characters are judged.
  if (text.length === units.length)
    for (const match of text.matchAll(questionWords))
      for (let at = match.index; at < match.index + match[0].length; at++) empty.add(at);
  for (const [index, unit] of units.entries()) if (functionCharacters.has(unit.text)) empty.add(index);
  return empty;
}

/** Pages that lack this share of the best page's score are not worth showing. */
const leastShare = 0.12;

/**
 * The pages that have most of what a question asks for, best first: the sum of the engine's scores for its pieces, and as much
 * again for pieces that stand side by side on the page as they do in the question.
 */
export async function loosely(phrases: readonly Phrase[], lookUp: LookUp): Promise<Standing[]> {
  const pieces = piecesOf(phrases);
  const hits = await lookUp(pieces.map(({ token }) => token));
  const scores = new Map<number, number>();
  let before: { position: number; at: ReadonlyMap<number, PageHit> } | undefined;
  for (const { token, position, worth } of pieces) {
    const at = new Map((hits.get(token) ?? []).map((hit) => [hit.page, hit]));
    for (const hit of at.values()) {
      const neighbour = before?.position === position - 1 ? before.at.get(hit.page) : undefined;
      const bonus = neighbour && areSideBySide(neighbour, hit) ? Math.min(hit.score, neighbour.score) : 0;
      scores.set(hit.page, (scores.get(hit.page) ?? 0) + worth * hit.score + bonus);
    }
    before = { position, at };
  }
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .map(([page, score]) => ({ page, score }))
    .filter(({ score }) => score >= best * leastShare)
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

function areSideBySide(before: PageHit, after: PageHit): boolean {
  const places = new Set(before.places.map(({ position }) => position + 1));
  return after.places.some(({ position }) => places.has(position));
}
