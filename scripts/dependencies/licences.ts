import type { LockedPackage } from './lock-file.ts';

/** Licences under which anything may be used here: permissive, at most a notice to keep. */
export const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
]);

/** Licences that ask for more, each allowed for the packages named here alone and for the reason given. */
export const allowedFor: readonly { licence: string; packages: RegExp; because: string }[] = [
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/,
    because: 'libvips, with which pictures are made smaller at build; unchanged, and no part of a built site',
  },
  {
    licence: 'MPL-2.0',
    packages: /^lightningcss(?:-|$)/,
    because: 'makes style sheets smaller at build; unchanged, and no part of a built site',
  },
  {
    licence: 'MPL-2.0',
    packages: /^axe-core$/,
    because: 'judges pages in tests; unchanged, and no part of a built site',
  },
];

/** Whether a package may be used. Of `A OR B` one is enough, of `A AND B` both are needed; AND binds first, as in SPDX. */
export function isAllowed({ name, license }: Pick<LockedPackage, 'name' | 'license'>): boolean {
  const single = (licence: string): boolean =>
    allowed.has(licence) || allowedFor.some((rule) => rule.licence === licence && rule.packages.test(name));
  const fits = (expression: string): boolean => {
    const inner = /\(([^()]*)\)/.exec(expression);
    if (inner) return fits(expression.replace(inner[0], fits(inner[1] ?? '') ? 'yes' : 'no'));
    return expression
      .split(/ OR /)
      .some((part) => part.split(/ AND /).every((licence) => licence.trim() === 'yes' || single(licence.trim())));
  };
  return license !== undefined && fits(license);
}
