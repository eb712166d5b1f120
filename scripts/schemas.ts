import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../src/core/model/editor-schemas.ts';
import { readArguments } from './arguments.ts';
import { project } from './options.ts';

const { values } = readArguments({
  name: 'schemas',
  summary: {
    zh: '写出编辑器用来补全和检查字段的 JSON Schema。',
    en: 'Writes the JSON schemas with which editors complete and check fields.',
  },
  options: ['lang'],
});

const folder = join(project, '.vscode', 'schemas');
mkdirSync(folder, { recursive: true });
const files = editorSchemas();
for (const [name, schema] of files) writeFileSync(join(folder, name), schema);
process.stdout.write(`.vscode/schemas: ${files.size} ${values.lang === 'zh' ? '个文件' : 'files'}\n`);
