import { type Trace, tracesOf } from './traces.ts';

const secretName = /TOKEN|SECRET|PASS|CREDENTIAL|AUTH|PRIVATE|COOKIE|SESSION|KEY/i;
/** What npm says of the project itself, which may say it everywhere. */
const ownName = /^npm_(?:package|lifecycle)_/;
/** Shorter values stand in any text by chance. */
const least = { secret: 6, other: 12 };

/** Whether a value tells its machine or its user, as a word or a language does not. */
const isTelling = (name: string, value: string): boolean =>
  !ownName.test(name) &&
  (secretName.test(name)
    ? value.length >= least.secret
    : value.length >= least.other && /\d/.test(value) && /[a-z]/i.test(value));

/** The values of environment variables that no site may hold; a message says the name of the variable, never its value. */
export const environmentTraces = (environment: Readonly<Record<string, string | undefined>>): Trace[] =>
  Object.entries(environment).flatMap(([name, value = '']) =>
    isTelling(name, value) ? tracesOf(value, name, 'environment', true) : [],
  );

/** Folders of this machine; one that is a single step below the root may be an address of the site as well. */
export const pathTraces = (folders: readonly string[], base: string): Trace[] =>
  [...new Set(folders)]
    .filter((folder) => folder.split(/[\\/]/).filter(Boolean).length > 1 && !base.startsWith(folder))
    .flatMap((folder) => tracesOf(folder, folder, 'path', true));
