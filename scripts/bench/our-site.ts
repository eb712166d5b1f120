import { buildSite } from '../build-site.ts';

/** Builds our site without its search index, from nothing: no reading is taken from an earlier run. */
export async function run(content: string, out: string): Promise<void> {
  const built = await buildSite({
    content,
    out,
    access: 'staff',
    base: '/',
    site: undefined,
    lang: 'zh',
    withoutSearch: true,
  });
  if (!built.ok) throw new Error(built.reason === 'content' ? 'the content has faults' : built.message.en);
}
