import { isListed } from '../core/curriculum/revisions.ts';
import { dataCollections } from '../core/model/key.ts';
import { type Article, type Entry, entriesOf } from '../core/model/library.ts';
import { llms } from '../core/syndication/llms.ts';
import { extras, files, isCopied } from '../site/extras.ts';
import { library } from '../site/library.ts';
import { fileAt, linkTo, whole } from '../site/links.ts';
import { volumesInOrder } from '../site/sections.ts';
import { holds, shelvesOf } from '../site/volumes.ts';
import { wording } from '../site/wording/index.ts';

export const getStaticPaths = () => (extras.llms ? [{ params: { llms: 'llms' } }] : []);

const names = [...volumesInOrder, ...dataCollections];
const entries = new Map<(typeof names)[number], readonly Entry[]>([
  ...volumesInOrder.map((name) => [name, shelvesOf(name).flatMap((shelf): Article[] => shelf.entries)] as const),
  ...dataCollections.map((name) => [name, entriesOf(library, name).filter(isListed)] as const),
]);

/** The contents, for language models. */
export const GET = (): Response =>
  new Response(
    llms(library, entries, {
      collections: names.map((name) => ({ name, title: wording.collections[name].name })),
      addressOf: (entry) => whole(isCopied(entry) ? fileAt(files.copy(entry)) : linkTo(entry.key)),
      others: (['glossary', 'sources', 'suggestions'] as const)
        .filter(holds)
        .map((name) => ({ title: wording[name].title, address: whole(linkTo(name)) })),
    }),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
