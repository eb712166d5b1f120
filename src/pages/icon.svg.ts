import { readableOn } from '../core/model/colour.ts';
import { escaped } from '../core/prose/html.ts';
import { library } from '../site/library.ts';

const { seal, accent } = library.site;
const [mark = ''] = [...seal];

/** The icon of the site: the first character of its seal. */
export const GET = (): Response =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M3 2h27l1 28-28 1L1 3z" fill="${accent.day}"/><text x="16" y="24.5" text-anchor="middle" font-size="23" font-weight="700" font-family="Source Han Serif SC,Noto Serif CJK SC,Songti SC,serif" fill="${readableOn(accent.day)}">${escaped(mark)}</text></svg>`,
    { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } },
  );
