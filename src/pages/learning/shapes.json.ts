import { learningShapes } from '../../core/model/learning-shapes.ts';

/** The shapes by which a browser judges the records that a file brings. */
export const GET = (): Response => Response.json(learningShapes());
