import type { Entry } from '../core/model/library.ts';
import type { Setting } from '../core/prose/html.ts';
import { mathml } from '../core/prose/math.ts';
import type { BodyNode, MathNode } from '../core/prose/prose.ts';
import { linkFrom } from './links.ts';
import { pictureFor } from './pictures.ts';
import { wording } from './wording/index.ts';

const formulas = new Map<string, string>();

/** MathML with the TeX beside it, for those to whom the formula is read aloud or who copy it. */
function formula({ tex, display }: MathNode): string {
  const name = `${display}${tex}`;
  const known = formulas.get(name);
  if (known !== undefined) return known;
  const drawn = mathml(tex, display);
  const markup = 'markup' in drawn ? drawn.markup : '';
  const html = display
    ? `<div class="scroll formula" tabindex="0" role="group" aria-label="${wording.prose.formula}">${markup}</div>`
    : markup;
  formulas.set(name, html);
  return html;
}

/** What the body of an entry needs from the site to become HTML. */
export function proseSetting(entry: Entry): Setting {
  const { table, done, open, footnotes, backToReference } = wording.prose;
  return {
    link: (href) => linkFrom(entry.file, href),
    image: (src) => ({ ...pictureFor(entry, src) }),
    formula,
    words: { table, done, open, footnotes, backTo: backToReference },
  };
}

/** What the components of an article are given: a part of its body, and the setting. */
export interface PartProps {
  name: string;
  attributes: Record<string, string>;
  nodes: BodyNode[];
  setting: Setting;
}
