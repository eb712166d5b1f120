import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { extensionOf, imageKinds } from '../core/model/link.ts';
import { contentFolder } from '../disk/build-context.ts';

const imagesModule = 'virtual:fengfan/images';

/** Every image beside the articles, as a module that Astro's image pipeline knows; wherever the content folder lies. */
export const contentImages = (): Plugin => ({
  name: 'fengfan:images',
  resolveId: (id) => (id === imagesModule ? `\0${imagesModule}` : undefined),
  load: (id) => {
    if (id !== `\0${imagesModule}`) return undefined;
    const folder = contentFolder();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile() && imageKinds.includes(extensionOf(found.name)))
      .map((found) => join(found.parentPath, found.name));
    const imports = files.map((file, index) => `import image${index} from ${JSON.stringify(file)};`);
    const rows = files.map(
      (file, index) => `${JSON.stringify(relative(folder, file).split(sep).join('/').normalize('NFC'))}: image${index}`,
    );
    return `${imports.join('\n')}\nexport default {${rows.join(',\n')}};`;
  },
});
