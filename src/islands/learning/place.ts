/** The path below which this site stands, `/` or `/sub/`: sites on one host keep their things apart. */
export const sitePath = new URL(/* @vite-ignore */ '..', import.meta.url).pathname;
