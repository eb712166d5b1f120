/** Folders and files that a build makes; what a company brings along is known by its own folder. */
const known: readonly RegExp[] = [
  /^(?:.+\/)?index\.html$|^404\.html$/,
  /^_astro\/[^/]+\.(?:css|js|svg|png|jpe?g|webp|avif|gif)$/,
  /^(?:feed|sitemap)\.xml$|^(?:robots|llms)\.txt$|^icon\.svg$|^(?:search-api|sw)\.js$|^licences\.txt$|^_headers$/,
  /^(?:fengfan|quiz|calculators|offline)\.json$/,
  /^pagefind\/(?:engine|folding)\.pagefind$/,
  /^pagefind\/[0-9a-f]{8}\/(?:catalogue\.json|meta\.pf_meta|fragment\/[0-9a-z]+\.pf_fragment|index\/[0-9a-z]+\.pf_index)$/,
  /^(?:principles|etiquette|cases|curricula)\/.+\.md$/,
  /^curricula\/.+\/test\.json$/,
  /^drill\/(?:decks|cards\/[0-9a-z]+)\.json$/,
  /^handbook\/.+\/heads\.css$/,
  /^learning\/(?:articles|paths|questions|reading|shapes)\.json$/,
  /^offline\/(?:words\.json|search-[0-9a-z]+\.bin)$/,
  /^paths\/workshop\.json$|^search\/dialog\.json$/,
  /^upkeep\/due\.(?:ics|json)$/,
];

/** A file beside its plain form, compressed once for all. */
const compressed = /\.(?:gz|br|zst)$/;

/** Whether a site has files of this kind; everything else is none of ours: source maps, caches, parts of the program. */
export const isKnownFile = (path: string): boolean => known.some((kind) => kind.test(path.replace(compressed, '')));
