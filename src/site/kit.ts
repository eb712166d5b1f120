import { kitAddress, paperNames } from '../core/curriculum/kit-parts.ts';
import { drawnExam, type Exam } from '../core/learning/exam.ts';
import { type ExamPool, examPool } from '../core/learning/exam-pool.ts';
import { firstList, type Gist, gistOf } from '../core/learning/kit/gist.ts';
import { type TimedLesson, type TimedUnit, timedUnits } from '../core/learning/kit/running-time.ts';
import { type Scene, scenesOf } from '../core/learning/kit/scenes.ts';
import type { Key } from '../core/model/key.ts';
import type { Article, Entry } from '../core/model/library.ts';
import { isArticle } from '../core/model/references.ts';
import { articlePaths } from './article-paths.ts';
import { bodyOf, library } from './library.ts';
import { outlineOf } from './volumes.ts';

type Curriculum = Entry<'curricula'>;

export interface KitLesson extends TimedLesson {
  entry: Article;
  gist: Gist;
}

export interface KitUnit extends TimedUnit {
  lessons: KitLesson[];
}

/** Bodies do not change while a site is built, and a lesson stands in many kits. */
const gists = new WeakMap<Article, Gist>();

function gistFor(article: Article): Gist {
  const known = gists.get(article) ?? gistOf(article, bodyOf(article));
  gists.set(article, known);
  return known;
}

/** The units of a course with what a trainer needs of each lesson. */
export const kitUnits = (curriculum: Curriculum): KitUnit[] =>
  timedUnits(outlineOf(curriculum)).map((unit) => ({
    ...unit,
    lessons: unit.lessons.flatMap((lesson) =>
      isArticle(lesson.entry) ? [{ ...lesson, entry: lesson.entry, gist: gistFor(lesson.entry) }] : [],
    ),
  }));

/** The scenes of a course, those of its lessons first, each article once. */
export function kitScenes(curriculum: Curriculum): Scene[] {
  const lessons = kitUnits(curriculum).flatMap(({ lessons }) => lessons.map(({ entry }) => entry));
  return [...new Set<Article>([...lessons, curriculum])].flatMap((article) => scenesOf(article, gistFor(article)));
}

/** What a course wants its people to be able to do, and the question it begins with. */
export const courseGist = (curriculum: Curriculum): Gist & { aims: string[] } => ({
  ...gistFor(curriculum),
  aims: firstList(bodyOf(curriculum)),
});

export const poolOf = (curriculum: Curriculum): ExamPool => examPool(curriculum, library.entries);

export interface Paper {
  name: string;
  /** As people say it: A, B, C. */
  label: string;
  exam: Exam;
  address: string;
  key: string;
}

/** The papers of a course, none where its lessons ask nothing. Their seeds are their names, so that a rebuilt paper is the same. */
export function papersOf(curriculum: Curriculum): Paper[] {
  const pool = poolOf(curriculum);
  if (pool.questions.length === 0) return [];
  return paperNames.map((name) => ({
    name,
    label: name.toUpperCase(),
    exam: drawnExam(pool, name),
    address: kitAddress(curriculum.key, 'exam', name),
    key: kitAddress(curriculum.key, 'exam', name, 'key'),
  }));
}

export const titleOf = (key: Key): string => library.entries.get(key)?.data.title ?? key;

export const kitPaths = () => articlePaths('curricula');

/** A page for each paper of each course. */
export const paperPaths = (): {
  params: { path: string; paper: string };
  props: { entry: Curriculum; paper: Paper };
}[] =>
  kitPaths().flatMap(({ params, props: { entry } }) =>
    papersOf(entry).map((paper) => ({ params: { ...params, paper: paper.name }, props: { entry, paper } })),
  );
