import type { Key } from '../model/key.ts';
import { addressOf, kitName } from '../model/key.ts';

/** The parts of a trainer's kit that every course has; each is a page of its own, so that it can be printed alone. */
export const kitParts = ['notes', 'slides', 'handout', 'cards', 'attendance'] as const;
export type KitPart = (typeof kitParts)[number];

/** Neighbours get different papers, so that nobody can copy. */
export const paperNames = ['a', 'b', 'c'] as const;
export type PaperName = (typeof paperNames)[number];

/** The address of a kit, or of a part of it: `/curricula/front-desk/kit/exam/a/key/`. */
export const kitAddress = (curriculum: Key, ...parts: string[]): string =>
  `${addressOf(curriculum)}${[kitName, ...parts].map((part) => `${part}/`).join('')}`;

/** The addresses of all pages of a kit; papers only where there are questions. */
export const kitPages = (curriculum: Key, hasQuestions: boolean): string[] => [
  kitAddress(curriculum),
  ...kitParts.map((part) => kitAddress(curriculum, part)),
  ...(hasQuestions
    ? paperNames.flatMap((paper) => [
        kitAddress(curriculum, 'exam', paper),
        kitAddress(curriculum, 'exam', paper, 'key'),
      ])
    : []),
];
