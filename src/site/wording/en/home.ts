import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

export const home: Wording['home'] = {
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
  unstyled:
    'You see this because no style sheet came. This folder wants a web server, such as npm run preview; opened as files, its pages can be read, but links lead nowhere. In a very old browser it is the same, but links work.',
  empty: 'No articles yet: ask the authors. Authors begin with `npm run new -- principle "Title"`',
};

export const volumePage: Wording['volumePage'] = {
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
    etiquette: 'No articles in this volume yet: ask the authors. Authors begin with `npm run new -- etiquette "Title"`',
    curricula: 'No courses yet: ask the authors. Authors begin with `npm run new -- curriculum "Title"`',
    cases: 'No cases yet: ask the authors. Authors begin with `npm run new -- case "Title"`',
  },
};

export const contentsPage: Wording['contentsPage'] = {
  title: 'Contents',
  lede: 'The volumes of the handbook, and the lists at its end.',
  volumes: 'Volumes',
  others: 'At the end',
  coverage: 'Coverage',
};
