import type { Article } from '../core/model/library.ts';
import type { CopySetting } from '../core/syndication/copy-setting.ts';
import { library } from './library.ts';
import { linkFrom, linkTo, whole } from './links.ts';
import { pictureFor } from './pictures.ts';
import { wording } from './wording/index.ts';

/** What the Markdown copy of an article needs from the site. Its pictures are those of its page. */
export function copySetting(entry: Article): CopySetting {
  const { article, copies, lists, pictures: own, processes, prose, quiz, sources } = wording;
  return {
    // A copy has no anchors: what means a part of this article means the part of its page.
    link: (href) => whole(href.startsWith('#') ? linkTo(entry.key) + href : linkFrom(entry.file, href)),
    image: (src) => whole(pictureFor(entry, src).src),
    addressOf: (key) => whole(linkTo(key)),
    source: (id) => library.sources[id],
    words: {
      ...prose,
      ...quiz,
      ...copies,
      pictures: own,
      process: processes.section,
      who: processes.who,
      within: processes.within,
      work: sources.work,
      outline: lists.curriculum.outline,
      organisation: lists.curriculum.organisation,
      followUp: lists.curriculum.followUp,
      selfCheck: article.selfCheck,
      sources: article.sources,
    },
  };
}
