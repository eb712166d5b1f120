import { sitePages } from '../curriculum/site-pages.ts';
import { keyAt, targetOf } from '../model/link.ts';
import type { Fault } from '../model/problem.ts';
import type { Path } from '../model/yaml.ts';
import { referenceHeld } from './reference-held.ts';
import { missing } from './reference-missing.ts';
import { fault } from './rule.ts';
import { isHeld, placeIn, type Shelf } from './shelf.ts';

/** Faults of the references in `glossary.yaml` and `site.yaml`. */
export function dataReferenceFaults(shelf: Shelf): Fault[] {
  const { glossary, sources, site } = shelf.library;
  const judge = (file: string, path: Path, key: string): Fault[] => {
    if (shelf.refused.has(key)) return [];
    const place = placeIn(shelf, file, path);
    if (!shelf.entries.has(key)) return [missing(shelf, file, place, key, 'entry', () => shelf.entries.keys())];
    return isHeld(shelf, key) ? [fault(referenceHeld, file, place, { key })] : [];
  };
  const pages = sitePages(shelf.library);
  return [
    ...Object.entries(glossary).flatMap(([id, term]) => [
      ...term.see.flatMap((key, index) => judge('glossary.yaml', [id, 'see', index], key)),
      ...term.sources.flatMap((source, index) =>
        Object.hasOwn(sources, source) || shelf.refusedSingles.has('sources.yaml')
          ? []
          : [
              missing(
                shelf,
                'glossary.yaml',
                placeIn(shelf, 'glossary.yaml', [id, 'sources', index]),
                source,
                'source',
                () => Object.keys(sources),
              ),
            ],
      ),
    ]),
    ...site.entrances.flatMap(({ to }, index) => {
      const target = targetOf(to, 'site.yaml');
      if (target.kind === 'page' && pages.has(target.address)) return [];
      return judge('site.yaml', ['entrances', index, 'to'], target.kind === 'page' ? keyAt(target.address) : to);
    }),
  ];
}
