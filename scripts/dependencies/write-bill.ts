import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './bill.ts';
import { readLock } from './lock-file.ts';

/** Where a build leaves its bill of materials: beside the site, not in it, since the site may be public. */
export const billFile = 'bill-of-materials.cdx.json';

/** Writes the bill of a checkout into the folder of working files. */
export function writeBill(project: string, cache: string): void {
  const file = join(cache, billFile);
  const bill = billOfMaterials(readLock(readFileSync(join(project, 'package-lock.json'), 'utf8')));
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, bill);
}
