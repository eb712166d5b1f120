import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with a field of its own at its top level, whatever it said before. */
const withField = (text: string, name: string, value: string): string => {
  const plain = text.replace(new RegExp(`^${name}:.*\n`, 'm'), '');
  return plain.startsWith('---\n') ? plain.replace('---\n', `---\n${name}: ${value}\n`) : `${name}: ${value}\n${plain}`;
};

/** Copies a content folder as a company would have it that publishes everything: search engines are asked in. */
export function writePublicContent(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const change = (file: string, name: string, value: string): void =>
    writeFileSync(join(to, file), withField(readFileSync(join(to, file), 'utf8'), name, value));
  for (const file of globSync('*/**/*.{md,mdx,yaml}', { cwd: to })) {
    if (!file.startsWith('public')) change(file, 'access', 'public');
  }
}
