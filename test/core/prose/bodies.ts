import fc from 'fast-check';

/** Bodies of the allowed grammar, for property tests. */

export const word = fc.stringMatching(/^[一-鿿]{1,6}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join('，')}。`);

/** A piece of a body with the words that a reader must see of it: as text, or out of attributes. */
export interface Piece {
  source: string;
  shown: string[];
  attributes: string[];
}

const piece = (source: string, ...shown: string[]): Piece => ({ source, shown, attributes: [] });
const inline = fc.oneof(
  sentence.map((text) => piece(text, text)),
  word.map((text) => piece(`**${text}**`, text)),
  word.map((text) => piece(`前*${text}*后`, text)),
  word.map((text) => piece(`\`${text} <3 {x}\``, `${text} <3 {x}`)),
  word.map((text) => piece(`[${text}](/principles/a/#${text})`, text)),
  word.map((text) => piece(`H<sub>${text}</sub>`, text)),
  word.map((text) => piece(`${text}<br />`, text)),
  word.map((text) => piece(`<Term id="t">${text}</Term>`, text)),
  word.map((text) => piece(`\\<3${text} \\{${text}\\}`, `<3${text} {${text}}`)),
  word.map((text) => piece(`${text}{/* 隐藏 */}`, text)),
);
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((parts) => piece(parts.map(({ source }) => source).join(''), ...parts.flatMap(({ shown }) => shown)));
const block = fc.letrec<{ block: Piece }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    paragraph,
    word.map((text) => piece(`## ${text}`, text)),
    fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((rows) => piece(rows.map((row) => `- ${row}`).join('\n'), ...rows)),
    fc
      .tuple(word, word, word, word)
      .map(([a, b, c, d]) => piece(`| ${a} | ${b} |\n| --- | --: |\n| ${c} | ${d} |`, a, b, c, d)),
    word.map((text) => piece(`\`\`\`\n${text} {x} <3\n\`\`\``, `${text} {x} <3`)),
    fc
      .array(word, { minLength: 1, maxLength: 3 })
      .map((steps) =>
        piece(`<Steps>\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n\n</Steps>`, ...steps),
      ),
    fc.tuple(word, sentence).map(([who, text]) => ({
      ...piece(`<Dialogue>\n<Say who="${who}" side="staff">${text}</Say>\n</Dialogue>`, text),
      attributes: [who],
    })),
    word.map((text) => ({ ...piece(`<KeyFigure value="3" label="${text}" />`), attributes: [text, '3'] })),
    tie('block').map((inner) => ({ ...inner, source: `<Note kind="tip" title="旁">\n\n${inner.source}\n\n</Note>` })),
    tie('block').map((inner) => ({
      ...inner,
      source: inner.source
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    })),
  ),
})).block;

export const body = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => ({
  source: blocks.map(({ source }) => source).join('\n\n'),
  shown: blocks.flatMap(({ shown }) => shown),
  attributes: blocks.flatMap(({ attributes }) => attributes),
}));
