import { wording } from '../site/wording/index.ts';
import sheet from '../styles/calculator.css?url';

/** What the calculators need: fetched when one comes near, so that an article carries none of it. */
export const GET = (): Response => Response.json({ sheet, words: wording.calculators });
