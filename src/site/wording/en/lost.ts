import type { Wording } from '../zh-Hans.ts';

export const moved: Wording['moved'] = { title: 'This page has moved', text: 'It is now at', go: 'Go there' };

export const lost: Wording['lost'] = {
  title: 'There is no such page',
  text: 'The address may have a slip, or the article was renamed or withdrawn. Search for it, or start from here.',
  doors: 'Start from here',
};
