import type { ExamPool } from '../../../core/learning/exam-pool.ts';
import { kitPaths, poolOf } from '../../../site/kit.ts';

export const getStaticPaths = () =>
  kitPaths().map(({ params, props: { entry } }) => ({ params, props: { pool: poolOf(entry) } }));

/** What the test of a course is drawn from: for whatever draws another one in the browser. */
export const GET = ({ props }: { props: { pool: ExamPool } }): Response => Response.json(props.pool);
