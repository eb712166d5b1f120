import type { Dice } from './dice.ts';

/** Bodies that two readers might read differently: pieces where text turns into code, in every place where a body can hold them. */

const words = ['首问', '负责', 'a', 'b1', '甲，乙。', '服务 文化', '3', 'é', '👋', 'x_y', '__a__', '*粗*', '**粗**', '~~删~~'];

const signs = [
  '{', '}', '{}', '{ }', '<', '>', '</', '/>', '<>', '</>', '<!', '<?', '<!--', '-->', '{/*', '*/}', '/*', '//',
  '&lt;', '&#123;', '&#x7b;', '&lbrace;', '&amp;', '&', '\\', '\\{', '\\}', '\\<', '\\\\', '\\`', '`', '``', '```', '~~~',
  '$$', '$', '|', '\\|', ':', '::', ':::', '[', ']', '(', ')', '![', '](', '[^1]', '[^1]:', '*', '_', '**', '~', '#', '=', '"', "'",
  '\t', ' ', '  ', '\n', '\n\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\u00a0', '\u3000', '\u000b', '\u000c', '\ufeff', '\u200b',
  '@', 'http://', 'https://a.b/', 'www.a.cn', 'a@b.cn', '<https://a.b>', '<a@b.cn>', 'mailto:a@b.cn',
];

const codes = [
  '{1}', '{1 + 1}', '{a}', '{"}"}', "{'{'}", '{`${1}`}', '{/* 注 */}', '{/* } */}', '{/**/}', '{/* a */ /* b */}', '{/* a */ b}',
  '{// a\n}', '{\n1\n}', '{\n\n1}', '{[]}', '{...a}', '{{}}', '{{a: 1}}', '{/}/}', '{/[}]/.x}', '{a => {}}', '{async () => {}}', '{<b/>}',
  '{"\\u007d"}', '{a\u2028}', '{\u00a0}', '{;}', '{a b}', '{)}', '{await x}', '{`', '{"', '{/*', '{//', '{<', '{a\n> b}', '{a\n- b}',
  'import a from "b"', "import 'b'", 'import {a} from "b"', 'import("b")', 'import.meta', 'import a', 'export const a = 1',
  'export default 1', 'export {a}', 'export * from "b"', 'export const a = <b>\n\n</b>', 'import', 'export', 'import\t"b"', 'export{}', 'import"b"',
  'import a from "b"\n甲', 'import a from "b"\n\nexport const c = 1', 'export const a = `\n\n`', 'export function a() {\n\n}', '\u00a0import "b"',
];

const tags = [
  '<br />', '<br/>', '<br>', '</br>', '<sub>2</sub>', '<sup>2</sup>', '<sub>', '</sub>', '<sub\n>2</sub\n>', '<br\t/>', '<br\u00a0/>', '<br/ >', '<br / >',
  '<Note>', '</Note>', '<Note />', '<Note kind="tip">', '<Note title="{1}">', "<Note title='\"'>", '<Note title="&quot;{1}">', '<Note title={"a"}>',
  '<Note title={a}>', '<Note {...a}>', '<Note {a}>', '<Note {/* a */}>', '<Note title="a" {...b}/>', '<Note title="a\nb">', '<Note\ntitle="a">',
  '<Note title="a>b">', '<Note title="a\n\nb">', '<Note title=a>', '<Note title>', '<Note a:b="c">', '<Note a-b="c">', '<Note title=<b/>>', '<Note title="\\">',
  '<Term id="t">词</Term>', '<Term id="t">', '</Term>', '<Steps>', '</Steps>', '<Pair>', '<Do>', '</Do>', '<Dont>', '</Dont>', '</Pair>', '<Dialogue>',
  '<Say who="a">', '</Say>', '</Dialogue>', '<KeyFigure value="1" label="a" />', '<Figure src="./a.png" alt="a" />', '<Quote by="a">', '</Quote>',
  '<script>', '</script>', '<script>alert(1)</script>', '<style>', '</style>', '<img src=x onerror=alert(1)>', '<img src="x" />', '<a href="javascript:a()">x</a>',
  '<svg onload="a()"/>', '<iframe srcdoc="&lt;b>"/>', '<div>', '</div>', '<a.b>', '</a.b>', '<a:b/>', '<$ />', '<_a/>', '<3', '<1>', '<a', '<a ', '<a\n', '< a>',
  '<a\u2028/>', '<中/>', '<é/>', '<a\\u0062/>', '<!DOCTYPE html>', '<![CDATA[a]]>', '<?php a ?>', '<!-- a -->', '<!-->', '<pre>', '</pre>', '<textarea>', '<noscript>',
];

const openers = ['- ', '* ', '+ ', '1. ', '1) ', '> ', '>', '  ', '    ', '\t', '      ', '- [ ] ', '| ', '# ', '## ', '###### ', '[^1]: ', '    - ', '>> ', ' > '];

const lines = ['---', '***', '===', '```', '```js', '~~~', '````', '``` {a}', '```js {1}', '$$', '| a | b |', '| --- | --- |', '| {1} | <b |', '[a]: <b{c}>', '[a]: /b "{c}"', '[^1]: {a}', ':::note', '::a{b=c}', ':a[b]{c}', '<!--', '-->', '<div', '{', '}', '/>', '*/}', '[a]', '+++', '<Note>', '</Note>'];

const wrapped: ((inner: string) => string)[] = [
  (t) => `*${t}*`, (t) => `**${t}**`, (t) => `_${t}_`, (t) => `~~${t}~~`, (t) => `\`${t}\``, (t) => `\`\`${t}\`\``, (t) => `$$${t}$$`, (t) => `[${t}](/a/)`, (t) => `[a](${t})`, (t) => `[a](<${t}>)`,
  (t) => `[a](/b "${t}")`, (t) => `![${t}](/a.png)`, (t) => `[${t}]`, (t) => `[^${t}]`, (t) => `[${t}][a]`, (t) => `<sub>${t}</sub>`, (t) => `<Note>${t}</Note>`, (t) => `<Note title="${t}">`, (t) => `<Term id="t">${t}</Term>`,
  (t) => `{${t}}`, (t) => `{/* ${t} */}`, (t) => `\\${t}`, (t) => `<${t}>`, (t) => `</${t}>`, (t) => `<!-- ${t} -->`, (t) => `"${t}"`, (t) => `| ${t} |`, (t) => `:a[${t}]{b}`, (t) => `&${t};`, (t) => `http://a.b/${t}`, (t) => `<http://a.b/${t}>`,
];

const calm: ((inner: string) => string)[] = [
  (t) => `*${t}*`, (t) => `**${t}**`, (t) => `\`${t}\``, (t) => `[${t}](/a/)`, (t) => `<sub>${t}</sub>`, (t) => `<Term id="t">${t}</Term>`, (t) => `${t}<br />`, (t) => `~~${t}~~`, (t) => `${t}{/* 注 */}`,
  (t) => `\\{${t}\\}`, (t) => `\\<${t}`, (t) => `&#123;${t}&#125;`, (t) => `$$${t}$$`, () => '`{1} <b>`', () => '`` <Note> ` {a} ``',
];

const pairs = [
  ['<Note>', '</Note>'], ['<Note title="a">', '</Note>'], ['<Quote by="a">', '</Quote>'], ['<Steps>', '</Steps>'], ['<div>', '</div>'], ['<>', '</>'], ['<Note\n  title="a"\n>', '</Note>'],
] as const;

/** How many of a hundred pieces are nasty: one slip among plain words finds other faults than a page full of them. */
const heats = [5, 10, 20, 40, 70];

function piece(dice: Dice, heat: number, depth = 0): string {
  if (!dice.chance(heat)) return dice.chance(70) || depth > 2 ? dice.pick(words) : dice.pick(calm)(piece(dice, heat, depth + 1));
  const kind = dice.below(8);
  if (kind < 2) return dice.pick(signs);
  if (kind < 4) return dice.pick(codes);
  if (kind < 6 || depth > 2) return dice.pick(tags);
  return dice.pick(wrapped)(dice.some(1, 2, () => piece(dice, heat, depth + 1)).join(dice.pick(['', '', ' '])));
}

const line = (dice: Dice, heat: number): string =>
  dice.chance(heat / 2) ? dice.pick(lines) : dice.some(1, 4, () => piece(dice, heat)).join(dice.pick(['', '', ' ', '，']));

const prefixed = (text: string, first: string, next: string): string =>
  text.split('\n').map((each, at) => (at === 0 ? first : next) + each).join('\n');

function block(dice: Dice, heat: number, depth = 0): string {
  const kind = dice.below(depth > 2 ? 5 : 12);
  const inner = (): string => dice.some(1, 2, () => block(dice, heat, depth + 1)).join(dice.pick(['\n\n', '\n']));
  if (kind < 3) return dice.some(1, 3, () => line(dice, heat)).join('\n');
  if (kind === 3) return dice.chance(heat) ? dice.pick(lines) : dice.pick(['---', '## 节', '', '甲\n===']);
  if (kind === 4) return dice.some(1, 2, () => dice.pick(openers)).join('') + line(dice, heat);
  if (kind < 7) {
    const first = dice.pick(openers);
    const next = dice.chance(75) ? (first.includes('>') ? first : ' '.repeat(first.length)) : dice.pick(['', ' ', '>', '\t']);
    return prefixed(inner(), first, next);
  }
  if (kind === 7) {
    const fence = dice.pick(['```', '~~~', '````', '$$']);
    return `${fence}${dice.pick(['', '', 'js', ' {1}', ' <a>'])}\n${block(dice, 60, depth + 1)}\n${dice.chance(90) ? fence : dice.pick(lines)}`;
  }
  if (kind === 8) return `| ${line(dice, heat)} | ${piece(dice, heat)} |\n| --- | --- |\n| ${piece(dice, heat)} | ${line(dice, heat)} |`;
  if (kind === 9) {
    const [open, close] = dice.pick(dice.chance(heat) ? pairs : pairs.slice(0, 3));
    const gap = dice.pick(['\n\n', '\n', '']);
    return `${open}${gap}${inner()}${gap}${close}`;
  }
  if (kind === 10) return dice.chance(heat) ? `{${dice.pick(['', '\n', ' '])}${inner()}${dice.pick(['', '\n', ' '])}}` : `{/* ${dice.pick(words)} */}`;
  return dice.chance(heat) ? dice.pick(codes) : `[^1]: ${line(dice, heat)}\n\n甲[^1]`;
}

/** Cuts, doubles and swaps a few characters: what no grammar thinks of. */
function damaged(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const to = Math.min(text.length, at + 1 + dice.below(6));
  const kind = dice.below(4);
  if (kind === 0) return text.slice(0, at) + text.slice(to);
  if (kind === 1) return text.slice(0, to) + text.slice(at);
  if (kind === 2) return text.slice(0, at) + dice.pick(signs) + text.slice(at);
  return text.slice(0, at) + dice.pick(signs) + text.slice(to);
}

export function nastyBody(dice: Dice): string {
  const heat = dice.pick(heats);
  let text = dice.chance(20)
    ? dice.some(2, 12, () => piece(dice, heat)).join('')
    : dice.some(1, 3, () => block(dice, heat)).join(dice.pick(['\n\n', '\n\n', '\n']));
  for (let times = dice.chance(25) ? 1 + dice.below(2) : 0; times > 0; times--) text = damaged(text, dice);
  return text;
}
