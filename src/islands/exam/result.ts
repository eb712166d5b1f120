import type { Exam, ExamResult } from '../../core/learning/exam.ts';
import type { ExamPool } from '../../core/learning/exam-pool.ts';
import { graded } from '../../core/learning/graded.ts';
import { pageAddress } from '../../core/model/address.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import { answered } from '../drill/faces.ts';
import { sitePath } from '../learning/place.ts';
import type { Answers } from './paper.ts';
import type { ExamSetting } from './setting.ts';

const section = (title: string, ...parts: Node[]): HTMLElement =>
  element('section', '', element('h3', '', title), ...parts);

/** What came of a test: the score, what is weak, what to read again, and each question with its answer. */
export function resultOf(
  { exam, pool, answers, result }: { exam: Exam; pool: ExamPool; answers: Answers; result: ExamResult },
  { words, competencies, answers: spoken }: ExamSetting,
): HTMLElement {
  const heading = element('h2', '', result.passed ? words.passed : words.failed);
  heading.tabIndex = -1;
  const { score, right: n, of } = result;
  const made = element('section', 'result', heading, element('p', 'score', filledText(words.score, { score, n, of })));
  if (result.competencies.length > 0) {
    const rows = result.competencies.map(({ id, right, of: all }) =>
      element(
        'li',
        right < all ? 'weak' : '',
        element('span', '', competencies[id] ?? id),
        element('span', 'num', filledText(words.share, { n: right, of: all })),
      ),
    );
    made.append(section(words.competencies, element('ul', 'shares', ...rows)));
  }
  if (result.readAgain.length > 0) {
    const titles = new Map(pool.articles.map(({ key, title }) => [key, title]));
    const links = result.readAgain.map((key) =>
      element('li', '', linkTo(pageAddress(sitePath, key), titles.get(key) ?? key)),
    );
    made.append(section(words.readAgain, element('ol', 'again', ...links)));
  }
  const reviews = exam.questions.map(({ id, question }) => {
    const answer = answers[id];
    const isRight = answer !== undefined && graded(question, answer);
    const mark = element(
      'b',
      isRight ? 'mark ok' : 'mark',
      isRight ? words.right : answer === undefined ? words.skipped : words.wrong,
    );
    const asked = element('p', 'ask', question.ask, ' ', mark);
    return element('li', '', asked, ...(isRight ? [] : answered(question, spoken)));
  });
  made.append(section(words.review, element('ol', 'reviewed', ...reviews)));
  return made;
}
