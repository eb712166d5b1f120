import { readingPath } from '../curriculum/reading-path.ts';
import { asksFor, lessonQuestions } from '../learning/exam-pool.ts';
import type { Entry } from '../model/library.ts';
import type { Fault } from '../model/problem.ts';
import { fault, type Rule } from './rule.ts';
import { judged, placeIn, type Shelf } from './shelf.ts';
import { testCompetency } from './test-competency.ts';

export const testQuestions: Rule = {
  name: 'test-questions',
  severity: 'error',
  zh: {
    title: '测验要的题比课里的多',
    message: (about) => `测验要抽 ${about.wanted} 道题，必修课里合用的自测题只有 ${about.found} 道。`,
    hint: (about) =>
      about.found === '0'
        ? '先给必修课的文章写几道自测题，或者去掉 test。'
        : `最多写 ${about.found}，或者再写几道自测题。`,
  },
  en: {
    title: 'A test with more questions than its lessons',
    message: (about) => `The test draws ${about.wanted} questions; its required lessons have ${about.found} that fit.`,
    hint: (about) =>
      about.found === '0'
        ? 'Give the required lessons some questions first, or remove test.'
        : `Write ${about.found} at most, or add questions to the lessons.`,
  },
};

/** Tests that their lessons cannot fill: too many questions, or a competency that no question is about. */
export const testFaults = (shelf: Shelf): Fault[] =>
  judged(shelf).flatMap((entry) => (entry.collection === 'curricula' ? faultsOf(shelf, entry) : []));

function faultsOf(shelf: Shelf, curriculum: Entry<'curricula'>): Fault[] {
  const { file, data } = curriculum;
  // What a missing or refused lesson would ask, nobody knows; that it is missing is said already.
  if (!data.test || readingPath(curriculum).some((key) => !shelf.entries.has(key))) return [];
  const { questions: wanted = 1, competencies = [] } = data.test;
  const known = new Set(shelf.whole.site.competencies.map(({ id }) => id));
  if (competencies.some((name) => !known.has(name))) return []; // Said already.
  // Where an edition leaves lessons out, a test has fewer questions; it must not be left without any.
  const short = shortened(shelf, curriculum);
  const questions = lessonQuestions(short ?? curriculum, shelf.entries);
  const unasked = competencies.flatMap((name, index) => {
    if (questions.some((question) => asksFor(question, [name]))) return [];
    const asked = [...new Set(questions.flatMap((question) => question.competencies))];
    const place = placeIn(shelf, file, ['test', 'competencies', index]);
    return [fault(testCompetency, file, place, { competency: name, asked: asked.join('、') })];
  });
  if (short) return unasked.length === competencies.length ? unasked : [];
  const found = questions.filter((question) => asksFor(question, competencies)).length;
  if (unasked.length > 0 || wanted <= found) return unasked;
  const place = placeIn(shelf, file, ['test', 'questions']);
  return [fault(testQuestions, file, place, { wanted: String(wanted), found: String(found) })];
}

/** The course as this edition shows it, where that leaves lessons out. */
function shortened({ library }: Shelf, curriculum: Entry<'curricula'>): Entry<'curricula'> | undefined {
  const shown = library.entries.get(curriculum.key);
  const isShort = shown?.collection === 'curricula' && readingPath(shown).length < readingPath(curriculum).length;
  return isShort ? shown : undefined;
}
