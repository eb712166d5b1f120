/**
 * Temml says with styles and classes what MathML Core has no attributes for. The pages allow no style attributes, so rows
 * and columns are set with spaces of no size, and with classes like those of tables.
 */

/** Room above and below the base line of a row: as TeX has it, and as it has it in a displayed group of equations. */
const struts = { plain: ['0.9em', '0.4em'], open: ['1.05em', '0.55em'] } as const;

/** A style that says nothing which the markup does not show without it. */
const needless = /^(?:display:block math;|padding-(?:left|right):[^;]*;|padding:[^;]*;|math-depth:0;)*$/;

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const space = (width: string): string =>
  width === '' || Number.parseFloat(width) === 0 ? '' : `<mspace width="${width}"></mspace>`;

const padding = (tag: string, side: 'left' | 'right'): string =>
  space(new RegExp(`padding-${side}:([^;"]*)`).exec(tag)?.[1] ?? '');

const columns: Record<string, string> = {
  'tml-right': ' class="align-right"',
  'tml-left': ' class="align-left"',
};

/** MathML that looks as its styles said, without them; nothing where only a style could show it. */
export function withoutStyles(markup: string): string | undefined {
  // Of tables within tables the innermost comes last.
  const tables: { strut: string; isFirst: boolean; ends: string[] }[] = [];
  let isDrawn = !markup.includes('<menclose');
  const drawn = markup.replace(/<(\/?)(\w+)([^<>]*)>/g, (tag, closing: string, name: string) => {
    const table = tables.at(-1);
    if (closing) {
      if (name === 'mtable') tables.pop();
      return name === 'mtd' ? `${table?.ends.pop() ?? ''}</mrow>${tag}` : tag;
    }
    const style = attribute(tag, 'style');
    if (!needless.test(style)) isDrawn = false;
    const bare = tag
      .replace(/ (?:style|class)="[^"]*"/g, '')
      .replace('>', style.includes('math-depth:0') ? ' scriptlevel="0">' : '>');
    if (name === 'mtable') tables.push({ strut: strutOf(attribute(tag, 'class')), isFirst: false, ends: [] });
    if (name === 'mtr' && table) table.isFirst = true;
    if (name !== 'mtd' || !table) return bare;
    const strut = table.isFirst ? table.strut : '';
    table.isFirst = false;
    table.ends.push(padding(tag, 'right'));
    return `<mtd${columns[attribute(tag, 'class')] ?? ''}><mrow>${strut}${padding(tag, 'left')}`;
  });
  return isDrawn ? drawn : undefined;
}

/** What holds a row open; small rows, as below a sum, need none. */
function strutOf(classes: string): string {
  if (classes.includes('tml-small')) return '';
  const [height, depth] = classes.includes('tml-jot') ? struts.open : struts.plain;
  return `<mspace height="${height}" depth="${depth}"></mspace>`;
}
