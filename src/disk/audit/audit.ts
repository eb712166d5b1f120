import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { AuditFault } from '../../core/audit/audit-fault.ts';
import { environmentTraces, pathTraces } from '../../core/audit/environment.ts';
import { type Trace, TraceSet } from '../../core/audit/traces.ts';
import type { Access } from '../../core/model/access.ts';
import { filesIn } from '../built-links.ts';
import { copiedOf, unknownFiles, unusedImages } from './files-known.ts';
import { hiddenContent } from './hidden-content.ts';
import { hiddenFile } from './hidden-files.ts';
import { IndexWords } from './index-words.ts';
import { builtFile } from './built-file.ts';
import { ownTexts } from './own-texts.ts';
import { TraceSearch } from './trace-search.ts';

export interface AuditOptions {
  /** The content folder that the site was built from. */
  content: string;
  access: Access;
  base: string;
  /** The address of the site, which it may say. */
  site?: string | undefined;
  /** The cache of readings, so that nothing is read twice. */
  readings?: string;
  /** Told after each file, for progress. */
  onFile?: (done: number, all: number) => void;
}

/** Reads every file of a built site and says what must not be in it: the first place of each thing. Changes nothing. */
export function auditSite(folder: string, options: AuditOptions): AuditFault[] {
  const hidden = hiddenContent(options);
  const said = [...hidden.said, ...ownTexts(), ...(options.site === undefined ? [] : [options.site])];
  const search = new TraceSearch(withoutSaid([...hidden.traces, ...machineTraces(folder, options)], said));
  const words = new IndexWords(hidden.hidden, said);
  const files = [...filesIn(folder)].sort();
  const copied = copiedOf(folder, files, hidden.shownFiles, options.content);
  const faults = unknownFiles(files, copied);
  for (const [done, path] of files.entries()) {
    options.onFile?.(done, files.length);
    if (copied.has(path)) continue;
    const file = builtFile(folder, path);
    if (typeof file === 'string') {
      if (file !== 'same') faults.push({ kind: 'file-unreadable', file: path, about: { form: file } });
      continue;
    }
    faults.push(...hiddenFile(file, hidden.digests), ...search.in(file), ...words.in(file));
  }
  return [...faults, ...unusedImages(files, copied, search.images)];
}

const machineTraces = (folder: string, { content, base }: AuditOptions) => [
  ...environmentTraces(process.env),
  ...pathTraces([process.cwd(), resolve(content), resolve(folder), homedir()], base),
];

/** The traces that nothing published says as well. */
function withoutSaid(traces: readonly Trace[], said: Iterable<string>): TraceSet {
  const all = new TraceSet(traces);
  const given = new Set<unknown>();
  for (const text of said) for (const trace of all.in(text)) given.add(trace);
  return new TraceSet([...all.all()].filter((trace) => !given.has(trace)));
}
