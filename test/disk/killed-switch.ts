// A process that is killed after a given step of `publish` or `recover`: node killed-switch.ts publish OUT STEP
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManifest } from '../../src/disk/manifest.ts';
import { publish, recover, stagingFolder } from '../../src/disk/publish.ts';

const [work = '', out = '', fatal = ''] = process.argv.slice(2);

const killAt = (step: string): void => {
  process.stdout.write(`${step}\n`);
  if (step === fatal) process.kill(process.pid, 'SIGKILL');
};

if (work === 'publish') {
  const staging = stagingFolder(out);
  for (const name of ['a', 'b', 'c']) writeFileSync(join(staging, name), 'new');
  writeManifest(staging, { generator: 'new', base: '/', keys: [] });
  killAt('staged');
  await publish(staging, out, killAt);
} else {
  await recover(out, killAt);
}
