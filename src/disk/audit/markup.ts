import type { AuditFault } from '../../core/audit/audit-fault.ts';
import type { Own } from './addresses.ts';
import type { BuiltFile } from './built-file.ts';
import { htmlFaults } from './html-faults.ts';
import { jsonFaults } from './json-faults.ts';
import { svgFaults } from './svg-faults.ts';

const readers: Readonly<Record<string, (text: string, file: string, own: Own) => AuditFault[]>> = {
  html: htmlFaults,
  svg: svgFaults,
  json: jsonFaults,
};

/** Reads a page, a picture or a data file that we made; what it finds, no browser may be given. */
export const markupFaults = ({ path, extension, bytes }: BuiltFile, own: Own): AuditFault[] =>
  readers[extension]?.(bytes.toString('utf8'), path, own) ?? [];
