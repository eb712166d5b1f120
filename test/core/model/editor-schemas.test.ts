import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../../src/core/model/editor-schemas.ts';

const folder = join(import.meta.dirname, '../../../.vscode/schemas');

test.each([...editorSchemas()])('%s is what the schemas say; npm run schemas writes it anew', (name, schema) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(schema);
});
