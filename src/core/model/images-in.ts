import { articleCollections } from './key.ts';
import { entriesOf, type Library } from './library.ts';
import { targetOf } from './link.ts';

/** The image files that articles name, relative to the content folder, each once. */
export function imagesIn(library: Library): string[] {
  const files = entriesOf(library, ...articleCollections).flatMap(({ file, prose }) =>
    prose.images.flatMap(({ src }) => {
      const target = targetOf(src, file);
      if (target.kind !== 'file') return [];
      const path = target.path.normalize('NFC');
      return [target.from === 'public' ? `public/${path}` : path];
    }),
  );
  return [...new Set(files)].sort();
}
