import { progressShapes } from '../../core/model/learning-shapes.ts';

/** The shapes by which a browser judges what a file of progress brings. */
export const GET = (): Response => Response.json(progressShapes());
