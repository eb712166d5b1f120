import type { Migration } from './migration.ts';

const command = 'npm run build -- --access public';

/** 0.1.0 had the edition in `site.yaml`; one content folder now serves both, and the command says which one is built. */
export const editionMoved: Migration = {
  name: 'edition-moved',
  since: '0.2.0',
  find: (file, data) => {
    if (file !== 'site.yaml' || typeof data !== 'object' || data === null || !('edition' in data)) return [];
    return [{ path: ['edition'], about: { edition: String(data.edition) } }];
  },
  edit: (fields, { path }) => fields.without(path),
  zh: {
    change: () => 'site.yaml 不再写 edition：出哪一版由命令决定，不写 --access 就是内部版。',
    remaining: ({ edition }) =>
      edition === 'public' ? `这里原来是公开版：先把构建命令改成 ${command}，不然建出来的是内部版。` : '',
  },
  en: {
    change: () =>
      'site.yaml no longer has edition: the command says which one is built, the staff edition without --access.',
    remaining: ({ edition }) =>
      edition === 'public'
        ? `This was the public edition: change the build command to ${command} first, or the staff edition is built.`
        : '',
  },
};
