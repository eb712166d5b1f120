import { emsOf } from '../prose/ems.ts';
import { clauses, phrases } from '../prose/phrases.ts';

/** What a line may be broken between: phrases; of one that is wider than a line, its characters, marks staying with them. */
const piecesOf = (title: string, ems: number): string[] =>
  phrases(title, 'zh').flatMap((phrase) =>
    emsOf(phrase.trimEnd()) > ems && /\p{Script=Han}/u.test(phrase)
      ? (phrase.match(/.[^\p{L}\p{N}\s]*\s*/gsu) ?? [])
      : phrase,
  );

/** The width of a line whose closing mark may hang over its end by the half of it that is empty. */
const hungEms = (line: string): number => emsOf(line.trimEnd()) - (/[，、。：；]$/u.test(line.trimEnd()) ? 0.5 : 0);

/** The pieces on lines of about `ems`; a piece that is wider has a line of its own. */
function broken(pieces: readonly string[], ems: number): string[] {
  const lines = [''];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (last === '' || hungEms(last + piece) <= ems) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/**
 * A title on lines that end with its clauses where these fit; else on as few lines as it needs, about equally long, none wider than `ems` unless one word is. What does not fit into
 * `most` lines ends with an ellipsis.
 */
export function linesOf(title: string, ems: number, most = 3): string[] {
  const pieces = piecesOf(title, ems);
  const shown = broken(pieces, ems);
  const byClause = broken(
    clauses(title).flatMap((clause) => (hungEms(clause) <= ems ? clause : broken(piecesOf(clause, ems), ems))),
    ems,
  );
  if (clauses(title).length > 1 && byClause.length <= Math.min(most, shown.length + 1)) return byClause;
  if (shown.length > most) {
    const cut = [...(shown[most - 1] ?? '')];
    while (cut.length > 0 && emsOf(`${cut.join('')}…`) > ems) cut.pop();
    return [...shown.slice(0, most - 1), `${cut.join('')}…`];
  }
  let balanced = shown;
  for (let narrower = ems - 0.5; narrower > ems / 2; narrower -= 0.5) {
    const lines = broken(pieces, narrower);
    if (lines.length > shown.length) break;
    balanced = lines;
  }
  return balanced;
}
