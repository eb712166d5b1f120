/** What the lock file says of a package in one place of the tree. */
interface LockEntry {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** A package that the lock file names: a name and a version, wherever in the tree it stands. */
export interface LockedPackage extends LockEntry {
  name: string;
  version: string;
  /** Where it stands: `node_modules/a/node_modules/b`. */
  place: string;
}

export interface LockFile {
  /** Fengfan itself. */
  project: LockedPackage;
  packages: LockedPackage[];
}

const folder = 'node_modules/';

/** The packages of a lock file of npm (version 3), in the order of the file. */
export function readLock(text: string): LockFile {
  const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> };
  const [project, ...others] = Object.entries(packages).map(([place, entry]) => ({
    ...entry,
    place,
    name: entry.name ?? place.slice(place.lastIndexOf(folder) + folder.length),
    version: entry.version ?? '',
  }));
  if (project?.place !== '') throw new Error('the lock file does not begin with the project');
  return { project, packages: others };
}

/** What a package asks for, with the place where each is found; undefined for what the lock file does not have. */
export function needsOf(lock: LockFile, from: LockedPackage): Map<string, LockedPackage | undefined> {
  const places = placesOf(lock);
  const optionalPeers = Object.entries(from.peerDependenciesMeta ?? {}).filter(([, { optional }]) => optional);
  const names = new Set([
    ...Object.keys({ ...from.dependencies, ...from.optionalDependencies, ...from.devDependencies }),
    ...Object.keys(from.peerDependencies ?? {}).filter((name) => !optionalPeers.some(([peer]) => peer === name)),
  ]);
  return new Map([...names].map((name) => [name, placeFrom(places, from.place, name)]));
}

const known = new WeakMap<LockFile, Map<string, LockedPackage>>();

function placesOf(lock: LockFile): Map<string, LockedPackage> {
  const places = known.get(lock) ?? new Map(lock.packages.map((found) => [found.place, found]));
  known.set(lock, places);
  return places;
}

/** As Node looks for a package: in the folder beside, then further up. */
function placeFrom(places: Map<string, LockedPackage>, from: string, name: string): LockedPackage | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${folder}`)))) {
    const found = places.get(`${at === '' ? '' : `${at}/`}${folder}${name}`);
    if (found || at === '') return found;
  }
}
