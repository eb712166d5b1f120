import type { APIRoute, GetStaticPaths } from 'astro';
import type { QuestionPart, TermPart } from '../../../core/learning/deck-cards.ts';
import { questionParts, termPart } from '../../../core/learning/drill-index.ts';
import { library } from '../../../site/library.ts';

export const getStaticPaths = (() => [
  ...questionParts(library).map((held, part) => ({ params: { part: String(part) }, props: { held } })),
  { params: { part: 'terms' }, props: { held: termPart(library) } },
]) satisfies GetStaticPaths;

/** The questions of some tens of articles, or the glossary, for the drill. */
export const GET: APIRoute<{ held: QuestionPart | TermPart }> = ({ props: { held } }) => Response.json(held);
