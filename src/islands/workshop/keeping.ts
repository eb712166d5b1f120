import {
  type KeptDraft,
  keptIn,
  keptText,
  newestDrafts,
  type PathDraft,
  type SavedDraft,
} from '../../core/learning/path-draft.ts';

const key = 'fengfan:workshop';
/** A draft that gave way to another one: of another window, or the one before a path was opened. */
const otherKey = 'fengfan:workshop:other';

/** Tells pages apart that are open at the same time. */
const page = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;

export type Found = KeptDraft | 'none' | 'broken' | 'newer' | 'closed';

const read = (name: string): Found => {
  try {
    return keptIn(localStorage.getItem(name));
  } catch {
    return 'closed';
  }
};

const savedAt = (name: string): SavedDraft[] => {
  const found = read(name);
  return typeof found === 'object' ? [{ saved: found.saved, draft: found.draft }] : [];
};

/** The drafts that the device keeps, the newest first. */
export const savedDrafts = (): SavedDraft[] => newestDrafts(savedAt(key), savedAt(otherKey));

/**
 * Keeps drafts of another device: the newest of all is worked on, the one before it stands aside. What cannot be read keeps its
 * place. Throws where the device keeps nothing or is full.
 */
export function takeInDrafts(given: readonly SavedDraft[]): void {
  const found = read(key);
  const isShut = found === 'broken' || found === 'newer';
  const kept = newestDrafts(savedDrafts(), given);
  const [first, second] = isShut ? [undefined, kept[0]] : kept;
  const put = (name: string, draft: SavedDraft | undefined): void => {
    const there = savedAt(name)[0];
    // What stands there already stays untouched: an open workshop would take it for news.
    if (draft && JSON.stringify(there) !== JSON.stringify(draft))
      localStorage.setItem(name, keptText({ page: '', ...draft }));
  };
  // First the one aside: should there be no room for both, nothing that was worked on is lost.
  put(otherKey, second);
  put(key, first);
}

/** The draft that the device keeps. The last change wins; what it replaces from another window stands aside. */
export class Keeping {
  #seen = 0;
  /** Something that we cannot read stands there; it is not ours to write over. */
  #shut = false;
  /** Somebody gave it up. */
  #given = false;

  /** The draft as it is kept; reading it counts as having seen it. */
  found(): Found {
    const found = read(key);
    this.#shut = found === 'broken' || found === 'newer';
    if (typeof found === 'object') this.#seen = found.saved;
    return found;
  }

  other(): KeptDraft | undefined {
    const found = read(otherKey);
    return typeof found === 'object' && found.draft.steps.length > 0 ? found : undefined;
  }

  /** Keeps a draft; says whether the device did. */
  keep(draft: PathDraft): boolean {
    if (this.#shut) return true;
    try {
      const there = keptIn(localStorage.getItem(key));
      if (there === 'newer' && !this.#given) return true;
      if (typeof there === 'object' && there.page !== page && there.saved > this.#seen) this.setAside(there);
      this.#seen = Date.now();
      localStorage.setItem(key, keptText({ page, saved: this.#seen, draft }));
      return true;
    } catch {
      return false;
    }
  }

  setAside(kept: KeptDraft): void {
    if (kept.draft.steps.length === 0) return;
    try {
      localStorage.setItem(otherKey, keptText(kept));
    } catch {
      // Then it is gone with its window.
    }
  }

  aside(draft: PathDraft): void {
    this.setAside({ page, saved: Date.now(), draft });
  }

  dropOther(): void {
    try {
      localStorage.removeItem(otherKey);
    } catch {
      // There was none.
    }
  }

  /** Gives up what could not be read. */
  discard(): void {
    this.#shut = false;
    this.#given = true;
  }

  /** Tells when another window has kept a draft. */
  watch(told: (kept: KeptDraft) => void): void {
    window.addEventListener('storage', (event) => {
      if (event.key !== key) return;
      const found = keptIn(event.newValue);
      if (typeof found === 'object' && found.page !== page) told(found);
    });
  }
}
