import { article, prose, quiz } from './en/article.ts';
import { guide, problems } from './en/authors.ts';
import { book } from './en/book.ts';
import { calculators } from './en/calculators.ts';
import { caseFinder, compare } from './en/case-finder.ts';
import { cases } from './en/cases.ts';
import { collections, leaves } from './en/collections.ts';
import { conceptSheet } from './en/concept-sheet.ts';
import { coverage } from './en/coverage.ts';
import { curricula, graph } from './en/curricula.ts';
import { curriculum } from './en/curriculum.ts';
import { assessments, paths, routines } from './en/data-pages.ts';
import { drill, selfCheck } from './en/drill.ts';
import { frame } from './en/frame.ts';
import { contentsPage, home, volumePage } from './en/home.ts';
import { language } from './en/language.ts';
import { lists } from './en/lists.ts';
import { lost, moved } from './en/lost.ts';
import { news } from './en/news.ts';
import { pictures } from './en/pictures.ts';
import { processes, rolePage } from './en/processes.ts';
import { glossary, sources } from './en/reference.ts';
import { search, searchPage } from './en/search.ts';
import { copies, reviews } from './en/syndication.ts';
import { upkeep } from './en/upkeep.ts';
import { vocabularies } from './en/vocabularies.ts';
import type { Wording } from './zh-Hans.ts';

/** Words of the interface in English. */
export const en: Wording = {
  ...language,
  collections,
  ...leaves,
  ...vocabularies,
  frame,
  search,
  home,
  article,
  prose,
  quiz,
  selfCheck,
  drill,
  volumePage,
  conceptSheet,
  processes,
  rolePage,
  pictures,
  calculators,
  contentsPage,
  book,
  paths,
  assessments,
  routines,
  glossary,
  sources,
  news,
  reviews,
  copies,
  moved,
  lost,
  lists: { ...lists, curricula, graph, curriculum, coverage, cases, caseFinder, compare, upkeep, searchPage },
  guide,
  problems,
};
