// A process of its own that publishes small sites one after another: node publishing.ts DIR WORD...
import { holding } from '../../../src/disk/lock.ts';
import { placesIn } from '../../../src/disk/publish/release.ts';
import { published } from './published.ts';

const [dir = '', ...words] = process.argv.slice(2);
for (const word of words) {
  await holding(placesIn(dir).lock, () => published(dir, word));
  process.stdout.write(`${word}\n`);
}
