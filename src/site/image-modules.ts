import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder } from '../disk/build-context.ts';
import { imagesOnDisk } from './content-on-disk.ts';

const imagesModule = 'virtual:fengfan/images';
export const resolvedImages = `\0${imagesModule}`;

/** Every image that a published article names, as a module that Astro's image pipeline knows; wherever the content folder lies. */
export const contentImages = (): Plugin => ({
  name: 'fengfan:images',
  resolveId: (id) => (id === imagesModule ? resolvedImages : undefined),
  load: (id) => {
    if (id !== resolvedImages) return undefined;
    const files = imagesOnDisk().map((name) => ({ name, file: writtenName(contentFolder(), name) }));
    const imports = files.map(({ file }, index) => `import image${index} from ${JSON.stringify(file)};`);
    const rows = files.map(({ name }, index) => `${JSON.stringify(name)}: image${index}`);
    return `${imports.join('\n')}\nexport default {${rows.join(',\n')}};`;
  },
});

/** The path of a file as an import writes it. Its name on the disk may be decomposed where its key is not. */
function writtenName(folder: string, name: string): string {
  const steps = name.split('/');
  const path = steps.reduce((above, step) => {
    if (existsSync(join(above, step))) return join(above, step);
    return join(above, readdirSync(above).find((found) => found.normalize('NFC') === step) ?? step);
  }, folder);
  return path.replaceAll('\\', '/');
}
