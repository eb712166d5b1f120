import { migrations } from './migrations.ts';

/** The old forms of a file by their path, joined with `/`, as a fault carries them: the migration's name and what it quotes. */
export const oldFormsIn = (file: string, data: unknown): Map<string, Record<string, string>> =>
  new Map(
    migrations.flatMap(({ name, find }) =>
      find(file, data).map(({ path, about }) => [path.join('/'), { ...about, migration: name }] as const),
    ),
  );
