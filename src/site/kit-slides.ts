import { listSize, onSlides, sizeOf, type TextSize } from '../core/learning/kit/slides.ts';
import type { Entry } from '../core/model/library.ts';
import { courseGist, type KitLesson, kitUnits } from './kit.ts';
import { labelOf } from './labels.ts';
import { library } from './library.ts';
import { outlineOf } from './volumes.ts';
import { wording } from './wording/index.ts';

/** One idea, large enough to be read from the back of a room. */
export interface Slide {
  kind: 'cover' | 'lesson' | 'list' | 'say' | 'ask' | 'end';
  /** Where in the course it stands. */
  above: string;
  title: string;
  /** A sentence alone. */
  text?: string;
  /** How large the sentence or the lines are set. */
  size: TextSize;
  lines?: readonly { text: string; aside?: string | undefined }[];
  /** Lines that are steps are counted, from here on. */
  from?: number;
  /** What stands in its seal. */
  mark?: string;
}

const words = wording.kit.slides;
/** As many points as anybody keeps of one slide after another. */
const mostPoints = 6;
const mostSayings = 3;

type Line = NonNullable<Slide['lines']>[number];

/** Lines on as many slides of a kind as hold them. */
function lists(slide: Omit<Slide, 'lines' | 'from' | 'size'>, lines: readonly Line[], counted = false): Slide[] {
  let from = 1;
  const textIn = ({ text, aside = '' }: Line): string => text + aside;
  return onSlides(lines, textIn).map((some) => {
    const made = { ...slide, size: listSize(some.map(textIn)), lines: some, ...(counted ? { from } : {}) };
    from += some.length;
    return made;
  });
}

const plain = (texts: readonly string[]): Line[] => texts.slice(0, mostPoints).map((text) => ({ text }));

const asked = (above: string, question: string | undefined): Slide[] =>
  question === undefined ? [] : [{ kind: 'ask', above, title: words.ask, text: question, size: sizeOf(question) }];

function lessonSlides({ entry, gist, method, minutes }: KitLesson, unit: string): Slide[] {
  const { title, summary } = entry.data;
  const rules = entry.collection === 'etiquette' ? entry.data.wording.slice(0, mostSayings) : [];
  const sayings = rules.map(({ when, say }) => ({ text: say, aside: when }));
  const { minutes: lasting } = wording.kit.notes;
  const above = [unit, ...(method ? [labelOf('methods', method)] : []), lasting(minutes)].join(' · ');
  const { do: good, dont: bad } = wording.prose;
  return [
    { kind: 'lesson', above, title, text: summary, size: sizeOf(summary) },
    ...lists({ kind: 'list', above: title, title: words.points }, plain(gist.steps), true),
    ...lists({ kind: 'list', above: title, title: words.dos, mark: good }, plain(gist.dos)),
    ...lists({ kind: 'list', above: title, title: words.donts, mark: bad }, plain(gist.donts)),
    ...lists({ kind: 'say', above: title, title: words.say }, sayings),
    ...asked(title, gist.question),
  ];
}

/** The slides of a course, from its title to what is done with it the next day. */
export function kitSlides(curriculum: Entry<'curricula'>): Slide[] {
  const { title, summary } = curriculum.data;
  const { name, subtitle, organisation } = library.site;
  const { aims, question } = courseGist(curriculum);
  const units = kitUnits(curriculum);
  const course = wording.lists.curriculum;
  const { hours, minutes, lessonCount } = outlineOf(curriculum);
  const unitLines = units.map((unit) => ({ text: unit.title, aside: wording.kit.notes.minutes(unit.minutes) }));
  return [
    {
      kind: 'cover',
      above: organisation ?? wording.brand(name, subtitle),
      title,
      text: summary,
      size: sizeOf(summary),
    },
    ...asked(title, question),
    ...lists({ kind: 'list', above: title, title: words.aim }, plain(aims)),
    ...lists(
      { kind: 'list', above: course.lengthOf(hours, minutes, lessonCount), title: words.units },
      unitLines,
      true,
    ),
    ...units.flatMap((unit) => unit.lessons.flatMap((lesson) => lessonSlides(lesson, unit.title))),
    { kind: 'end', above: title, title: words.end, text: words.endNote, size: 'large' },
  ];
}
