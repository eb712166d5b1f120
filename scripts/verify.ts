import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { project } from './options.ts';
import { formatted } from './tidy.ts';

const isTidy = formatted('look');
const passes =
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(project, 'scripts/test.ts')], {
    cwd: project,
    stdio: 'inherit',
  }).status === 0;
process.stdout.write(isTidy ? '格式与写法通过。\n' : '格式或写法有问题：npm run format 能改掉大部分。\n');
process.exitCode = isTidy && passes ? 0 : 1;
