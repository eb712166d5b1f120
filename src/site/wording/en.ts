import { some } from './english.ts';
import { enLists } from './lists.en.ts';
import type { Wording } from './zh-Hans.ts';

const dated = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options });
  return (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
};
const month = dated({ year: 'numeric', month: 'long' });
const day = dated({ dateStyle: 'long' });
const counting = (one: string, many?: string) => ({ counted: (n: number) => some(n, one, many) });
const conjunction = new Intl.ListFormat('en', { type: 'unit', style: 'short' });

/** Words of the interface in English. */
export const en: Wording = {
  list: (words) => conjunction.format(words),
  title: (page, site) => `${page} · ${site}`,
  brand: (site, subtitle) => `${site} · ${subtitle}`,
  alternatives: (words) => words.join(' / '),
  more: (number) => `+${number}`,
  quoted: (text) => `“${text}”`,
  allQuoted: (texts) => conjunction.format(texts.map((text) => `“${text}”`)),
  number: (number) => String(number),
  year: (year) => String(year),
  month,
  monthShort: dated({ year: 'numeric', month: 'short' }),
  day,

  collections: {
    principles: { name: 'Principles', short: 'Principles', volume: 'Volume 1', mark: 'P', ...counting('article') },
    etiquette: { name: 'Etiquette', short: 'Etiquette', volume: 'Volume 2', mark: 'E', ...counting('article') },
    curricula: { name: 'Curricula', short: 'Curricula', volume: 'Volume 3', mark: 'C', ...counting('course') },
    cases: { name: 'Cases', short: 'Cases', volume: 'Volume 4', mark: 'K', ...counting('case') },
    paths: { name: 'Reading paths', short: 'Paths', volume: '', mark: 'R', ...counting('path') },
    assessments: { name: 'Assessments', short: 'Assessments', volume: '', mark: 'A', ...counting('assessment') },
    routines: { name: 'Routines', short: 'Routines', volume: '', mark: 'D', ...counting('list') },
  },
  leaf: (mark, number) => `${mark} · ${number}`,
  shortLeaf: (mark, number) => `${mark} ${number}`,
  spine: (volume, number) => `${volume} ${number}`,

  audiences: {
    senior: 'Senior management',
    middle: 'Middle management',
    contact: 'Contact staff',
    support: 'Support staff',
  },
  facets: {
    content: 'What we serve',
    purpose: 'Purpose',
    core: 'Core idea',
    standard: 'Standard',
    behaviour: 'Behaviour',
    slogan: 'Slogan',
    strategy: 'Strategies',
    concept: 'Concepts',
  },
  outcomes: { success: 'Won', failure: 'Lost', mixed: 'Mixed' },
  objectives: {
    orientation: 'Market and customer orientation',
    skill: 'Service skill and sensitivity',
    overview: 'The whole and one’s part',
  },
  levels: { basic: 'Basic', intermediate: 'Intermediate', advanced: 'Advanced' },
  rhythms: { day: 'Every day', week: 'Every week', month: 'Every month' },

  frame: {
    skip: 'Skip to the text',
    volumes: 'The handbook',
    dock: 'Often used',
    doors: 'Entrances',
    toNight: 'Night',
    toDay: 'Day',
    home: 'Home',
    contents: 'Contents',
    search: 'Search',
    revised: (day) => `Revised ${month(day)}`,
    authors: 'For authors',
    trainers: 'For trainers',
    glossary: 'Glossary',
    sources: 'Sources',
  },
  search: { label: 'Search', placeholder: 'Complaint, prepayment, first contact …', button: 'Search' },

  home: {
    title: 'Home',
    who: 'Who are you?',
    where: 'Where to start?',
    start: 'Start here',
    startFirst: 'Read the first article',
    minutes: (n) => `${some(n, 'minute')} in all`,
    news: 'New',
    newsNote: (n) => some(n, 'article'),
    volumes: 'Contents',
    volumesNote: (volumes, articles) => `${some(volumes, 'volume')}, ${some(articles, 'article')}`,
    empty: 'No articles yet: ask the authors. Authors begin with `npm run new -- principle "Title"`',
  },

  article: {
    for: 'For',
    everyone: 'Everyone',
    minutes: 'Takes',
    minutesOf: (n) => some(n, 'minute'),
    questions: 'Check',
    questionsOf: (n) => some(n, 'question'),
    updated: 'Revised',
    review: 'Review',
    owner: 'Owner',
    industry: 'Industry',
    outcome: 'Outcome',
    themes: 'Themes',
    year: 'Year',
    yearOf: (year) => String(year),
    contents: 'On this page',
    selfCheck: 'Check yourself',
    sources: 'Sources',
    related: 'Related',
    uses: 'Used in',
    unit: (number, title) => `unit ${number}, “${title}”`,
    step: (number) => `step ${number}`,
    system: 'The six facets',
    previous: (title) => `Before it in this volume: ${title}`,
    next: (title) => `After it in this volume: ${title}`,
    nextStep: (minutes) => `Next, ${some(minutes, 'minute')}`,
    nextOnPath: (path, number) => `${path}, step ${number}`,
    turn: 'Before and after',
    upkeep: (updated, review, owner) => {
      const parts = [
        updated && `revised ${day(updated)}`,
        review && `to be reviewed by ${day(review)}`,
        owner && `in the care of ${owner}`,
      ];
      const text = parts.filter(Boolean).join(', ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
    seals: (count, now) => `${some(count, 'article')}, now at number ${now}`,
  },

  prose: {
    tip: 'Tip',
    warning: 'Take care',
    example: 'Example',
    do: 'Do',
    doTitle: 'Like this',
    dont: 'No',
    dontTitle: 'Not like this',
    rules: 'Do and don’t',
    wording: 'What to say',
    instead: (text) => `Not: ${text}`,
    table: 'Table, scrolls sideways',
    formula: 'Formula',
    done: 'done',
    open: 'to do',
    footnotes: 'Notes',
    backToReference: (number) => `Back to reference ${number}`,
    definition: (definition, aliases) =>
      aliases.length > 0 ? `${definition} Also ${conjunction.format(aliases)}.` : definition,
    by: (name) => `— ${name} `,
  },

  quiz: {
    kinds: {
      single: 'One answer',
      multiple: 'Several answers',
      'true-false': 'True or false',
      order: 'Put in order',
      match: 'Match',
      short: 'Short answer',
    },
    right: 'Right.',
    wrong: 'No.',
    yes: 'True',
    no: 'False',
    answer: 'Show the answer',
    pair: (left, right) => `${left} — ${right}`,
  },

  volumePage: {
    ledes: {
      principles: 'Why we serve as we do: the six facets first, then strategies and concepts.',
      etiquette: 'What to say and do when you meet a customer, by scene.',
      curricula: 'First for whom, then what for, and only then how long.',
      cases: 'True stories, won and lost. Reading them saves a detour.',
    },
    shelves: { principles: 'Facets', etiquette: 'Scenes' },
    shelfNote: (count, minutes) => `${some(count, 'article')}, ${some(minutes, 'minute')}`,
    system: 'The service-concept system: six facets',
    first: (minutes) => `Start with this one, ${some(minutes, 'minute')}`,
    minutes: (n) => `${n} min`,
    empty: {
      principles:
        'No articles in this volume yet: ask the authors. Authors begin with `npm run new -- principle "Title"`',
      etiquette:
        'No articles in this volume yet: ask the authors. Authors begin with `npm run new -- etiquette "Title"`',
      curricula: 'No courses yet: ask the authors. Authors begin with `npm run new -- curriculum "Title"`',
      cases: 'No cases yet: ask the authors. Authors begin with `npm run new -- case "Title"`',
    },
  },

  contentsPage: {
    title: 'Contents',
    lede: 'The volumes of the handbook, and the lists at its end.',
    volumes: 'Volumes',
    others: 'At the end',
    coverage: 'Coverage',
  },

  paths: {
    lede: 'A path is a few articles, read in order.',
    empty: 'No reading paths yet. Ask the authors for one.',
    total: 'In all',
    minutes: (n) => some(n, 'minute'),
    unit: (count) => `minutes, ${some(count, 'article')}`,
    articles: (count) => some(count, 'article'),
    short: (n) => `${n} min`,
    optionalShort: (n) => `optional, ${n} min`,
    start: 'Start with the first',
    phrase: (count) => some(count, 'letter'),
    phraseNote: (marks) => `${marks.join(', ')}: together they are the way.`,
    pace: 'Pace',
    reader: 'For',
    noneUnlisted: 'No paths for trainers alone yet. Ask the authors for one.',
    hidden: 'This path is listed at the trainer’s entrance only. It is not secret, just not meant for everyone.',
  },

  assessments: {
    lede: 'Hold yourself, the team or the department against a measure.',
    empty: 'No assessments yet. Ask the authors for one.',
    statement: 'Statement',
    count: (n) => some(n, 'statement'),
    size: 'Size',
    sizeOf: (dimensions, statements) => `${some(dimensions, 'dimension')}, ${some(statements, 'statement')}`,
    kind: 'Kind',
    paper: 'Print it and fill it in: one box in each row.',
    read: 'If this dimension is weak, read',
    scored: 'Scored',
    survey: 'Not scored',
  },

  routines: {
    lede: 'What is to be done every day, week and month.',
    empty: 'No routines yet. Ask the authors for one.',
    every: 'How often',
    duties: (n) => some(n, 'duty', 'duties'),
    read: 'How',
  },

  glossary: {
    title: 'Glossary',
    lede: 'One word, one meaning throughout the handbook.',
    count: (n) => some(n, 'term'),
    empty: 'No terms yet. Ask the authors for one.',
    aliases: (names) => `Also ${conjunction.format(names)}`,
    usedIn: 'See',
    initials: 'A to Z',
  },

  sources: {
    title: 'Sources',
    lede: 'Facts and figures come from here; the sentences are our own.',
    count: (n) => some(n, 'source'),
    empty: 'No sources yet. Ask the authors for one.',
    usedIn: 'Used in',
    link: 'Original',
    kinds: { book: 'Book', article: 'Article', thesis: 'Thesis', web: 'Web page', internal: 'Internal' },
    work: (source) => source.title,
    citation: ({ author, title, published, year }) => [
      `${author}, `,
      title,
      `${[published, year]
        .filter(Boolean)
        .map((part) => `, ${part}`)
        .join('')}.`,
    ],
  },

  moved: { title: 'This page has moved', text: 'It is now at', go: 'Go there' },

  lost: {
    title: 'There is no such page',
    text: 'The address may have a slip, or the article was renamed or withdrawn. Search for it, or start from here.',
    doors: 'Start from here',
  },

  lists: enLists,

  guide: { contents: 'On this page', required: 'required', warning: 'a warning, stops nothing' },

  problems: {
    title: (n) => `${some(n, 'place')} to correct in the content`,
    place: (file, line) => (line === null ? file : `${file}:${line}`),
  },
};
