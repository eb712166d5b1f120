/** A body, read once: what the checks judge and the page renders. Plain data, so that it can be cached. */

/** A place in the source file, one-based. */
export interface Place {
  line: number;
  column: number;
}

export interface TextNode {
  type: 'text';
  value: string;
}

/**
 * A plain HTML element. Its properties carry their HTML names (`class`, `href`) and only values that Markdown itself
 * can give; alignment of a cell is a class: `align-left`, `align-right`, `align-center`.
 */
export interface ElementNode {
  type: 'element';
  tagName: string;
  properties: Record<string, string | number | boolean>;
  children: BodyNode[];
  place?: Place;
}

/**
 * A component: one that the author named, with its literal attributes, or one of three that Markdown itself gives:
 * `Footnotes` (its children are one list), `FootnoteBack` (`href`, `reference`) and `Task` (`done`: "true" or "false").
 */
export interface ComponentNode {
  type: 'component';
  name: string;
  attributes: Record<string, string>;
  children: BodyNode[];
  place?: Place;
}

/** A TeX formula, typeset at build. */
export interface MathNode {
  type: 'math';
  tex: string;
  display: boolean;
  place?: Place;
}

export type BodyNode = TextNode | ElementNode | ComponentNode | MathNode;

export interface Heading {
  id: string;
  depth: number;
  text: string;
  place: Place;
}

/** A link or an attachment as the author wrote it. */
export interface ProseLink {
  href: string;
  place: Place;
}

export interface ProseImage {
  src: string;
  alt: string;
  place: Place;
}

/** An id that a component names. */
export interface Named {
  id: string;
  place: Place;
}

/** What a body says, without the tree itself. */
export interface Prose {
  headings: Heading[];
  links: ProseLink[];
  images: ProseImage[];
  /** Glossary ids that `<Term>` names, and ids of sources that `<Quote>` names. */
  terms: Named[];
  quoted: Named[];
  /** Links that are shown as plain text, because they lead to what this build does not publish. */
  unlinked?: string[];
  /** Han characters and Latin words of the visible text. */
  length: number;
  /** Names the body in the cache. */
  digest: string;
}
