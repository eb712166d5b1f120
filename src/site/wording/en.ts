import { article, prose, quiz } from './en/article.ts';
import { assessing, combining } from './en/assessing.ts';
import { guide, problems } from './en/authors.ts';
import { board } from './en/board.ts';
import { book } from './en/book.ts';
import { calculators } from './en/calculators.ts';
import { caseFinder, compare } from './en/case-finder.ts';
import { cases } from './en/cases.ts';
import { certificate } from './en/certificate.ts';
import { collections, leaves } from './en/collections.ts';
import { conceptSheet } from './en/concept-sheet.ts';
import { coverage } from './en/coverage.ts';
import { curricula, graph } from './en/curricula.ts';
import { curriculum } from './en/curriculum.ts';
import { assessments, paths, routines } from './en/data-pages.ts';
import { drill, selfCheck } from './en/drill.ts';
import { frame } from './en/frame.ts';
import { contentsPage, home, volumePage } from './en/home.ts';
import { kit } from './en/kit.ts';
import { language } from './en/language.ts';
import { learning } from './en/learning.ts';
import { lists } from './en/lists.ts';
import { lost, moved } from './en/lost.ts';
import { me } from './en/me.ts';
import { news } from './en/news.ts';
import { offline } from './en/offline.ts';
import { pictures } from './en/pictures.ts';
import { processes, rolePage } from './en/processes.ts';
import { receipt } from './en/receipt.ts';
import { glossary, sources } from './en/reference.ts';
import { routineTicks } from './en/routine-ticks.ts';
import { search, searchPage } from './en/search.ts';
import { suggestions } from './en/suggestions.ts';
import { copies, reviews } from './en/syndication.ts';
import { testPage } from './en/test-page.ts';
import { upkeep } from './en/upkeep.ts';
import { vocabularies } from './en/vocabularies.ts';
import { workshop } from './en/workshop.ts';
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
