/** What a page says of itself to whoever receives feedback. */
export interface FeedbackPage {
  key: string;
  title: string;
  address: string;
}

/** Only what would end or change an address is escaped: browsers escape the rest, and plain characters compress. */
const safe = (text: string): string => text.replace(/[\s%&#+?="'<>\\^`{|}]/gu, encodeURIComponent);

const filled = (template: string, page: FeedbackPage, written: (text: string) => string): string =>
  template.replace(/\{(key|title|address)\}/g, (_, name: keyof FeedbackPage) => written(page[name]));

/** Where feedback about a page is sent; a letter that has no subject of its own gets the title and the address of the page. */
export const feedbackAddress = (url: string, page: FeedbackPage): string =>
  filled(url.startsWith('mailto:') && !url.includes('?') ? `${url}?subject={title}&body={address}` : url, page, safe);

/** The line of a channel that has no address, and whether it names the page by itself. */
export const feedbackText = (text: string, page: FeedbackPage): { text: string; named: boolean } => {
  const said = filled(text, page, (value) => value);
  return { text: said, named: said !== text };
};
