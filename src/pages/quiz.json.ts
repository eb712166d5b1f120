import { linkTo } from '../site/links.ts';
import { wording } from '../site/wording/index.ts';
import sheet from '../styles/quiz.css?url';

/** What the self-checks need: fetched when one comes near, so that an article carries none of it. */
export const GET = (): Response =>
  Response.json({
    sheet,
    kinds: wording.quiz.kinds,
    letters: wording.quiz.letters,
    words: wording.selfCheck,
    drill: linkTo('drill'),
    me: linkTo('me'),
  });
