import type { Wording } from '../zh-Hans.ts';
import { language } from './language.ts';

export const frame: Wording['frame'] = {
  skip: 'Skip to the text',
  volumes: 'The handbook',
  dock: 'Often used',
  doors: 'I am …',
  toNight: 'Night',
  toDay: 'Day',
  home: 'Home',
  contents: 'Contents',
  search: 'Search',
  revised: (day) => `Revised ${language.month(day)}`,
  authors: 'For authors',
  trainers: 'For trainers',
  glossary: 'Glossary',
  sources: 'Sources',
  channel: (label, text, page) => `${label}: ${text}${page === undefined ? '' : ` (this page: ${page})`}`,
};
