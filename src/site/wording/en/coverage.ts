import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

export const coverage: Wording['lists']['coverage'] = {
  title: 'Course coverage',
  lede: 'Is there a course wherever there should be one?',
  toPage: 'Competencies and courses',
  objectives: 'Objective and audience',
  objectivesNote: (holes) => (holes === 0 ? 'No holes' : some(holes, 'hole')),
  objective: 'Objective',
  hints: {
    orientation: 'Knowing who buys, and why',
    skill: 'Being able, and seeing change',
    overview: 'Knowing one’s place in the whole',
  },
  hole: '!',
  holeLabel: 'No course',
  notOffered: 'Not offered',
  legend: '“!” is a course that should exist and does not; “Not offered” was decided.',
  holes: (lacking) => `${lacking.join('; ')}.`,
  lacking: (objective, audiences, all) =>
    all ? `“${objective}” has no course at all` : `“${objective}” lacks ${audiences.join(', ')}`,
  holeName: (audience, objective) => `${objective} for ${audience}`,
  noHoles: 'Every objective is covered for every audience.',
  competencies: 'Competencies and courses',
  competenciesNote: (holes) => (holes === 0 ? 'Each has its course' : `${holes} without a course`),
  competency: 'Competency',
  named: 'Courses that train it',
  touched: 'Touched by lessons in',
  touchedIn: (course, lessons) => `${course} (${some(lessons, 'lesson')})`,
  nowhere: 'None',
  competencyHoles: (names) => `Competencies that no course trains: ${names.join(', ')}.`,
  noCompetencyHoles: 'Every competency has a course that trains it.',
  nextMark: '+',
  next: 'Next: add a course',
  begin: (title) => `Authors begin with \`npm run new -- curriculum "${title}"\``,
  nextNone: 'Back to all courses',
};
