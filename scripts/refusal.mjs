// Part of the first step: plain JavaScript for whatever Node is at hand.

/** Why the first step cannot be made: said to the person, without a stack. */
export class Refusal extends Error {}

/** Says something on stderr; stdout belongs to the command. */
export const say = (chinese, english) => process.stderr.write(`风范：${chinese} (${english})\n`);
