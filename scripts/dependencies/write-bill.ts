import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './bill.ts';
import { readLock } from './lock-file.ts';

/** Where a build leaves its bill of materials: beside the site, not in it, since the site may be public. */
export const billFile = '.cache/bill-of-materials.cdx.json';

export function writeBill(project: string): void {
  const file = join(project, billFile);
  const bill = billOfMaterials(readLock(readFileSync(join(project, 'package-lock.json'), 'utf8')));
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bill);
}
