import type { AuditFault, AuditKind } from '../../core/audit/audit-fault.ts';
import type { TraceSet } from '../../core/audit/trace-set.ts';
import type { Trace } from '../../core/audit/traces.ts';
import { viewsOf } from '../../core/audit/views.ts';
import type { BuiltFile } from './built-file.ts';

/** Files without texts for people: what stands there by chance must be longer before it tells anything. */
const programs = /^(?:js|css)$/;
const binaries = /^(?:png|jpe?g|webp|avif|gif|woff2?|pagefind|pf_index|pf_meta)$/;
const least = { program: 8, binary: 12 };

const kinds: Record<string, AuditKind> = { environment: 'environment', path: 'machine-path' };

/** Looks for traces in the names and the texts of files; each thing is reported where it is first met. */
export class TraceSearch {
  readonly #traces: TraceSet;
  readonly #met = new Set<string>();
  /** The images that texts name, as they stand below `_astro/`. */
  readonly images = new Set<string>();

  constructor(traces: TraceSet) {
    this.#traces = traces;
  }

  in({ path, extension, bytes }: BuiltFile): AuditFault[] {
    const text = bytes.toString('utf8');
    const isBinary = binaries.test(extension);
    if (!isBinary)
      for (const [, name = ''] of text.matchAll(/_astro\/([^\s"'()<>\\,&?#]+)/g)) this.images.add(plain(name));
    const weight = isBinary ? least.binary : programs.test(extension) ? least.program : 0;
    return [
      ...this.#found(path, path, 0),
      ...(isBinary ? [text] : viewsOf(text, extension)).flatMap((view) => this.#found(path, view, weight)),
    ];
  }

  #found(file: string, text: string, weight: number): AuditFault[] {
    const faults: AuditFault[] = [];
    for (const trace of this.#traces.in(text)) {
      const kind = kinds[trace.field] ?? 'hidden-text';
      const name = `${kind} ${trace.of}`;
      if (trace.weight < weight || this.#met.has(name)) continue;
      this.#met.add(name);
      faults.push({ kind, file, about: aboutOf(kind, trace) });
    }
    return faults;
  }
}

function aboutOf(kind: AuditKind, { of, field, form }: Trace): Record<string, string> {
  if (kind === 'environment') return { variable: of };
  return kind === 'machine-path' ? { path: of } : { of, field, quoted: form };
}

const plain = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
