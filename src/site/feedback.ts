import { type FeedbackPage, feedbackAddress, feedbackText } from '../core/model/feedback-address.ts';
import { library } from './library.ts';
import { whole } from './links.ts';
import { wording } from './wording/index.ts';

export interface Channel {
  label: string;
  /** Where there is no address, the label says it all. */
  url: string | undefined;
}

const base = import.meta.env.BASE_URL;

/** The company's channels for feedback, naming a page by its title and its address. */
export function channelsFor(title: string, pathname: string): Channel[] {
  const { feedback } = library.site;
  if (!feedback) return [];
  const path = decodeURI(pathname);
  const page: FeedbackPage = { key: keyAt(path), title, address: whole(path) };
  const { label, url, text } = feedback;
  const line = text === undefined ? undefined : feedbackText(text, page);
  return [
    ...(url === undefined ? [] : [{ label, url: feedbackAddress(url, page) }]),
    ...(line
      ? [{ label: wording.frame.channel(label, line.text, line.named ? undefined : title), url: undefined }]
      : []),
  ];
}

/** The first page has no key; it is called by its address. */
const keyAt = (path: string): string => path.slice(base.length).replace(/^\/|\/$/g, '') || '/';
