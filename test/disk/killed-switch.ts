// A process that is killed after a given step of `switchIn` or `recover`: node killed-switch.ts switch OUT STEP
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManifest } from '../../src/disk/manifest.ts';
import { recover, stagingFolder, switchIn } from '../../src/disk/site-switch.ts';

const [work = '', out = '', fatal = ''] = process.argv.slice(2);

const killAt = (step: string): void => {
  process.stdout.write(`${step}\n`);
  if (step === fatal) process.kill(process.pid, 'SIGKILL');
};

if (work === 'switch') {
  const staging = stagingFolder(out);
  for (const name of ['a', 'b', 'c']) writeFileSync(join(staging, name), 'new');
  writeManifest(staging, { generator: 'new', base: '/', keys: [] });
  killAt('staged');
  await switchIn(staging, out, killAt);
} else {
  await recover(out, killAt);
}
