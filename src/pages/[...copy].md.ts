import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../core/model/library.ts';
import { markdownCopy } from '../core/syndication/markdown-copy.ts';
import { copySetting } from '../site/copy-setting.ts';
import { isCopied } from '../site/extras.ts';
import { bodyOf, library } from '../site/library.ts';

export const getStaticPaths = (() =>
  [...library.entries.values()]
    .filter(isCopied)
    .map((entry) => ({ params: { copy: entry.key }, props: { entry } }))) satisfies GetStaticPaths;

/** A public article as Markdown, beside its page. */
export const GET: APIRoute<{ entry: Article }> = async ({ props: { entry } }) =>
  new Response(markdownCopy(entry, bodyOf(entry), library, copySetting(entry)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
