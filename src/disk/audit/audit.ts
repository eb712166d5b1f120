import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { AuditFault } from '../../core/audit/audit-fault.ts';
import { environmentTraces, pathTraces } from '../../core/audit/environment.ts';
import { TraceSet } from '../../core/audit/trace-set.ts';
import type { Trace } from '../../core/audit/traces.ts';
import type { Access } from '../../core/model/access.ts';
import { filesIn } from '../built-links.ts';
import { builtFile } from './built-file.ts';
import { copiedOf, unknownFiles, unusedImages } from './files-known.ts';
import { hiddenContent } from './hidden-content.ts';
import { hiddenFile } from './hidden-files.ts';
import { hiddenWords, IndexSearch } from './index-words.ts';
import { markupFaults } from './markup.ts';
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

/**
 * Reads every file of a built site and says what must not be in it: what is hidden, the first place of each thing; what no page of
 * ours has. Changes nothing.
 */
export const auditSite = async (folder: string, options: AuditOptions): Promise<AuditFault[]> =>
  (await auditorOf(options))(folder);

/** An audit of one content folder for one kind of readers, ready to read any number of built sites. */
export async function auditorOf(options: AuditOptions): Promise<(folder: string) => AuditFault[]> {
  const { content, base, site } = options;
  const hidden = await hiddenContent(options);
  const own = { base, site, origins: hidden.origins };
  const said = [...hidden.said, ...ownTexts(), ...(site === undefined ? [] : [site])];
  const words = hiddenWords(hidden.hidden, said);
  const machine = [
    ...environmentTraces(process.env),
    ...pathTraces([process.cwd(), resolve(content), homedir()], base),
  ];
  const traces = withoutSaid([...hidden.traces, ...machine], said);
  return (folder) => {
    const search = new TraceSearch(new TraceSet([...traces, ...pathTraces([resolve(folder)], base)]));
    const index = new IndexSearch(words);
    const files = [...filesIn(folder)].sort();
    const copied = copiedOf(folder, files, hidden.shownFiles, content);
    const faults = unknownFiles(files, copied);
    for (const [done, path] of files.entries()) {
      options.onFile?.(done, files.length);
      if (copied.has(path)) continue;
      const file = builtFile(folder, path);
      if (typeof file !== 'string')
        faults.push(
          ...hiddenFile(file, hidden.digests),
          ...search.in(file),
          ...index.in(file),
          ...markupFaults(file, own),
        );
      else if (file !== 'same') faults.push({ kind: 'file-unreadable', file: path, about: { form: file } });
    }
    return [...faults, ...unusedImages(files, copied, search.images)];
  };
}

/** The traces that nothing published says as well. */
function withoutSaid(traces: readonly Trace[], said: readonly string[]): Trace[] {
  const all = new TraceSet(traces);
  const given = new Set(said.flatMap((text) => all.in(text)));
  return all.all().filter((trace) => !given.has(trace));
}
