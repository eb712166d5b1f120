import { article, prose, quiz } from './zh-Hans/article.ts';
import { assessing, combining } from './zh-Hans/assessing.ts';
import { guide, problems } from './zh-Hans/authors.ts';
import { board } from './zh-Hans/board.ts';
import { book } from './zh-Hans/book.ts';
import { calculators } from './zh-Hans/calculators.ts';
import { caseFinder, compare } from './zh-Hans/case-finder.ts';
import { cases } from './zh-Hans/cases.ts';
import { certificate } from './zh-Hans/certificate.ts';
import { collections, leaves } from './zh-Hans/collections.ts';
import { conceptSheet } from './zh-Hans/concept-sheet.ts';
import { coverage } from './zh-Hans/coverage.ts';
import { curricula, graph } from './zh-Hans/curricula.ts';
import { curriculum } from './zh-Hans/curriculum.ts';
import { assessments, paths, routines } from './zh-Hans/data-pages.ts';
import { drill, selfCheck } from './zh-Hans/drill.ts';
import { frame } from './zh-Hans/frame.ts';
import { contentsPage, home, volumePage } from './zh-Hans/home.ts';
import { kit } from './zh-Hans/kit.ts';
import { language } from './zh-Hans/language.ts';
import { learning } from './zh-Hans/learning.ts';
import { lists } from './zh-Hans/lists.ts';
import { lost, moved } from './zh-Hans/lost.ts';
import { me } from './zh-Hans/me.ts';
import { news } from './zh-Hans/news.ts';
import { offline } from './zh-Hans/offline.ts';
import { pictures } from './zh-Hans/pictures.ts';
import { processes, rolePage } from './zh-Hans/processes.ts';
import { receipt } from './zh-Hans/receipt.ts';
import { glossary, sources } from './zh-Hans/reference.ts';
import { routineTicks } from './zh-Hans/routine-ticks.ts';
import { search, searchPage } from './zh-Hans/search.ts';
import { suggestions } from './zh-Hans/suggestions.ts';
import { copies, reviews } from './zh-Hans/syndication.ts';
import { testPage } from './zh-Hans/test-page.ts';
import { upkeep } from './zh-Hans/upkeep.ts';
import { vocabularies } from './zh-Hans/vocabularies.ts';
import { workshop } from './zh-Hans/workshop.ts';

/** Words of the interface in Simplified Chinese, area by area. The other languages have the same shape. */
export const zhHans = {
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
  testPage,
  volumePage,
  conceptSheet,
  processes,
  rolePage,
  pictures,
  calculators,
  contentsPage,
  book,
  kit,
  receipt,
  board,
  paths,
  workshop,
  assessments,
  assessing,
  combining,
  routines,
  learning,
  me,
  offline,
  routineTicks,
  certificate,
  glossary,
  sources,
  suggestions,
  news,
  reviews,
  copies,
  moved,
  lost,
  lists: { ...lists, curricula, graph, curriculum, coverage, cases, caseFinder, compare, upkeep, searchPage },
  guide,
  problems,
};

export type Wording = typeof zhHans;
