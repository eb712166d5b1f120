import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headers } from '../../src/disk/headers.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

test.each(Object.entries(headers))(
  'the README gives %s as preview sends it: in the table, for nginx and for Caddy',
  (name, value) => {
    // A formatter may pad the table.
    expect(readme.replace(/ +/g, ' ')).toContain(`| \`${name}\` | \`${value}\` |`);
    expect(readme).toContain(`add_header ${name} "${value}" always;`);
    expect(readme).toContain(`    ${name} "${value}"`);
  },
);
