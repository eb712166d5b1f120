import { collectionOf, isCollection, type Key, keyOf, kitName, reservedNames } from '../model/key.ts';
import { attachmentKinds, imageKinds } from '../model/link.ts';
import type { Fault } from '../model/problem.ts';
import { type FileRole, roleOf } from './file-role.ts';
import { nameAddress } from './name-address.ts';
import { nameReserved } from './name-reserved.ts';
import { nameTwin } from './name-twin.ts';
import { fault } from './rule.ts';

export interface FileNames {
  /** What each file is for; refused names are absent. */
  roles: Map<string, FileRole>;
  /** Entries whose names are refused: seen, but not read. */
  refused: Set<string>;
  faults: Fault[];
}

// Each would end or change an address, or cannot be a file name everywhere.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const breaking = /[#?%\\:*"<>|\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Names that Windows keeps for devices: a server there could not hold the page. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A folder of a page must not be called like a file that the site may serve. */
const likeFile = new RegExp(
  `\\.(?:html?|css|m?js|json|xml|svg|ics|txt|md|${[...imageKinds, ...attachmentKinds].join('|')})$`,
  'i',
);
const isEntryName = (file: string): boolean => isCollection(file.split('/')[0] ?? '') && /\.(?:mdx?|yaml)$/.test(file);

/** Judges the names of all files at once, before any is read. Paths are relative to the content folder. */
export function judgeNames(files: readonly string[]): FileNames {
  const names: FileNames = { roles: new Map(), refused: new Set(), faults: [] };
  for (const file of files) {
    const role = roleOf(file);
    if (typeof role !== 'string') {
      names.faults.push(role);
      continue;
    }
    const found = role === 'entry' || role === 'asset' || role === 'public' ? addressFault(file) : undefined;
    if (found) names.faults.push(found);
    if (role === 'entry' && (found || reserved(file, names.faults))) names.refused.add(file);
    else if (!found) names.roles.set(file, role);
  }
  for (const twin of twins(names.roles)) {
    names.faults.push(twin);
    names.roles.delete(twin.file);
    names.refused.add(twin.file);
  }
  return names;
}

function addressFault(file: string): Fault | undefined {
  const characters = [...new Set(file.match(breaking) ?? [])];
  const dotted = file.split('/').some((step) => /^\.+$|\.$/.test(step.replace(/\.[^.]+$/, '')));
  const device = file.split('/').find((step) => devices.test(step));
  if (device)
    return fault(nameAddress, file, null, { characters: device, better: file.replace(device, `x-${device}`) });
  const asFile = isEntryName(file)
    ? keyOf(file)
        .split('/')
        .find((step) => likeFile.test(step))
    : undefined;
  if (asFile)
    return fault(nameAddress, file, null, {
      characters: asFile,
      better: file.replaceAll(asFile, asFile.replaceAll('.', '-')),
    });
  if (characters.length === 0 && !dotted) return undefined;
  const shown = characters.map((character) => (/\s/.test(character) ? '␣' : character)).join(' ') || '.';
  return fault(nameAddress, file, null, { characters: shown, better: betterName(file) });
}

const betterName = (file: string): string =>
  file
    .replace(breaking, '-')
    .split('/')
    .map((step) => step.replace(/-{2,}/g, '-').replace(/^[-.]+|[-.]+(?=\.[^.]+$)|[-.]+$/g, '') || 'a')
    .join('/');

function reserved(file: string, faults: Fault[]): boolean {
  const key = keyOf(file);
  const collection = collectionOf(key);
  const name = key.split('/')[1];
  // `cases/index.mdx` has the key `cases`, the address of the collection itself.
  const taken =
    collection === undefined ||
    (name !== undefined && reservedNames[collection].includes(name.toLowerCase())) ||
    (collection === 'curricula' && isBelowCourse(key));
  if (taken) faults.push(fault(nameReserved, file, null, { key }));
  return taken;
}

/** `curricula/a/kit` would stand where the kit of the course `curricula/a` does. */
const isBelowCourse = (key: Key): boolean =>
  key
    .split('/')
    .slice(2)
    .some((name) => name.toLowerCase() === kitName);

/** Files that share a key: by extension, `x/index`, case or normalisation. One fault for each of them. */
function twins(roles: ReadonlyMap<string, FileRole>): Fault[] {
  const byKey = new Map<Key, string[]>();
  for (const [file, role] of roles) {
    if (role !== 'entry') continue;
    const folded = keyOf(file).toLowerCase().normalize('NFKC');
    byKey.set(folded, [...(byKey.get(folded) ?? []), file]);
  }
  return [...byKey.values()]
    .filter((files) => files.length > 1)
    .flatMap((files) =>
      files.map((file) =>
        fault(nameTwin, file, null, { key: keyOf(file), other: files.filter((other) => other !== file).join('、') }),
      ),
    );
}
