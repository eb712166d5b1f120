import { type KeptDraft, keptIn, keptText, type PathDraft } from '../../core/learning/path-draft.ts';

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
