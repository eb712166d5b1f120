import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { readManifest } from './manifest.ts';

/** Why a folder cannot be the output folder, said before the build starts. */
export type OutputFault = { zh: string; en: string };

/** The folders that a build must not replace. */
type Kept = { content: string; project: string };

/** What speaks against building into this folder: the first reason found. */
export function inspectOutput(out: string, kept: Kept): OutputFault | undefined {
  return faultOfPlace(out, kept) ?? faultOfParent(out) ?? faultOfFolder(out);
}

function faultOfPlace(out: string, { content, project }: Kept): OutputFault | undefined {
  const place = real(out);
  if (dirname(place) === place)
    return { zh: `不能把成品放在 ${out}：这是磁盘的根。`, en: `${out} is the root of a disk.` };
  for (const [folder, zh, en] of [
    [content, '内容文件夹', 'the content folder'],
    [project, '项目文件夹', 'the project'],
  ] as const) {
    if (holds(place, real(folder)))
      return {
        zh: `不能把成品放在 ${out}：${zh} ${folder} 在它里面，会被替换掉。`,
        en: `${out} holds ${en} ${folder}, which would be replaced.`,
      };
  }
  return faultOfContent(out, content);
}

/** Why nothing that we make may stand here: it would be read as content. */
export const faultOfContent = (out: string, content: string): OutputFault | undefined =>
  holds(real(content), real(out))
    ? {
        zh: `不能把成品放在 ${out}：它在内容文件夹里面，下次会被当成内容来读。`,
        en: `${out} lies inside the content folder.`,
      }
    : undefined;

function faultOfParent(out: string): OutputFault | undefined {
  const parent = existingAncestor(dirname(resolve(out)));
  if (!statSync(parent).isDirectory())
    return { zh: `不能在 ${parent} 里建文件夹：它是一个文件。`, en: `${parent} is a file, not a folder.` };
  try {
    // Asked by doing: permissions, read-only disks and Windows rules all answer the same way.
    rmdirSync(mkdtempSync(join(parent, `.${basename(out)}.probe-`)));
    return undefined;
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? '';
    return {
      zh: `不能写入 ${parent}（${code}）：成品先建在它里面，再换上去。`,
      en: `${parent} cannot be written to (${code}); the new site is built beside the old one.`,
    };
  }
}

function faultOfFolder(out: string): OutputFault | undefined {
  const stats = lstatSync(out, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isSymbolicLink())
    return {
      zh: `${out} 是一个链接，请直接写它指向的文件夹：${real(out)}`,
      en: `${out} is a link; name the folder it points to: ${real(out)}`,
    };
  if (!stats.isDirectory()) return { zh: `${out} 是一个文件，不是文件夹。`, en: `${out} is a file, not a folder.` };
  if (isMountPoint(out))
    return {
      zh: `${out} 是一个挂载点，不能整个换掉；请用它里面的一个文件夹，例如 ${join(out, 'site')}。`,
      en: `${out} is a mount point and cannot be switched; use a folder inside it, such as ${join(out, 'site')}.`,
    };
  if (readdirSync(out).length > 0 && !readManifest(out)) {
    return {
      zh: `${out} 里有别的东西，不是本工具建的网站，不敢替换；请换一个文件夹，或先把它清空。`,
      en: `${out} holds something that this tool did not build; choose another folder or empty it first.`,
    };
  }
  return undefined;
}

function isMountPoint(out: string): boolean {
  if (statSync(out).dev !== statSync(dirname(resolve(out))).dev) return true;
  // A bind mount of the same disk has the same device number; only Linux lists it.
  const list = '/proc/self/mountinfo';
  if (!existsSync(list)) return false;
  const place = real(out);
  const unescaped = (text: string): string =>
    text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
  return readFileSync(list, 'latin1')
    .split('\n')
    .some((line) => Buffer.from(unescaped(line.split(' ')[4] ?? ''), 'latin1').toString('utf8') === place);
}

/** The path with its links followed as far as it exists. */
function real(path: string): string {
  const ancestor = existingAncestor(resolve(path));
  return join(realpathSync.native(ancestor), relative(ancestor, resolve(path)));
}

function existingAncestor(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingAncestor(dirname(path));
}

const holds = (folder: string, inner: string): boolean =>
  inner === folder || inner.startsWith(folder.endsWith(sep) ? folder : folder + sep);
