import type { Offer, Take } from './take.ts';

/** What a page asks of the worker. */
export type Asking =
  /** How this page came, and what is kept. */
  | { kind: 'standing' }
  /** This page was read before there was a worker. */
  | { kind: 'read' }
  | { kind: 'take'; offer: Offer }
  | { kind: 'drop'; id: string }
  | { kind: 'search' }
  | { kind: 'drop search' }
  | { kind: 'forget read' }
  | { kind: 'forget all' };

/** How a page came to be shown, and what else is there. */
export interface PageStanding {
  /** Since when the copy is kept that is shown; undefined where the page came from the server. */
  copyOf?: number;
  /** The server asked to sign in, and nobody has since. */
  signedOut: boolean;
  /** The addresses of all pages that are kept. */
  pages: string[];
}

/** How far a worker is. */
export interface Progress {
  done: number;
  all: number;
}

/** How it ended. */
export type End = 'done' | 'unreachable' | 'full' | 'signed-out' | 'refused';

/** What the worker answers: how far it is, and at the end how it ended. */
export type Told = { progress: Progress } | { end: End } | { standing: PageStanding };

/** What a worker tells a page by itself: a newer one came late. */
export type Announced = 'newer';

/** How a path that was taken along stands on the device. */
export interface TakeStanding {
  take: Take;
  /** How many of its pages are not there. */
  missing: number;
  size: number;
}
