import { editionMoved } from './edition-moved.ts';
import type { Migration } from './migration.ts';

/** Every change of the schemas that content had to follow, the oldest first. */
export const migrations: readonly Migration[] = [editionMoved];

export const migrationNamed = (name: string | undefined): Migration | undefined =>
  migrations.find((migration) => migration.name === name);
