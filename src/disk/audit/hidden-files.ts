import { createHash } from 'node:crypto';
import type { AuditFault } from '../../core/audit/audit-fault.ts';
import type { BuiltFile } from './built-file.ts';

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** Whether a file is, byte for byte, one of the content folder that is not published. */
export function hiddenFile({ path, bytes }: BuiltFile, digests: ReadonlyMap<string, string>): AuditFault[] {
  const of = digests.size > 0 ? digests.get(digestOf(bytes)) : undefined;
  return of === undefined ? [] : [{ kind: 'hidden-file', file: path, about: { of } }];
}
