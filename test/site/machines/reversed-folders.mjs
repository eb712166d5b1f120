// Before a command: node --import reversed-folders.mjs …. Every folder lists its names from the last to the first, as some disks do.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdir, readdirSync } = fs;
const { readdir: promised } = fs.promises;

fs.readdirSync = (...args) => readdirSync(...args).sort(backwards);
fs.promises.readdir = async (...args) => (await promised(...args)).sort(backwards);
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (fault, names) => done(fault, names?.sort(backwards)));
};
syncBuiltinESMExports();

function backwards(a, b) {
  const [left, right] = [a, b].map((found) => String(found.name ?? found));
  return left < right ? 1 : left > right ? -1 : 0;
}
