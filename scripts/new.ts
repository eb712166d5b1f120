import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Kind, kinds, startingArticle } from '../src/core/authoring/starting-article.ts';
import { judgeNames } from '../src/core/checks/file-names.ts';
import { keyOf } from '../src/core/model/key.ts';
import { entriesOf } from '../src/core/model/library.ts';
import { walkContent } from '../src/disk/walk-content.ts';
import { readArguments } from './arguments.ts';
import { folderFault, judgeContent } from './judge-content.ts';

const { values, operands } = readArguments({
  name: 'new',
  summary: { zh: '写一篇可以接着写的新文章，不覆盖已有的。', en: 'Writes a starting article; never overwrites one.' },
  options: ['content', 'lang'],
  operands: [
    { zh: `种类（${Object.keys(kinds).join('、')}）`, en: `kind (${Object.keys(kinds).join(', ')})` },
    { zh: '标题', en: 'title' },
  ],
});

function refuse(zh: string, en: string): never {
  process.stderr.write(`${{ zh, en }[values.lang]}\n`);
  process.exit(2);
}

const shownPath = (file: string): string => relative(process.env.INIT_CWD ?? process.cwd(), join(values.content, file));

const isKind = (word: string): word is Kind => Object.hasOwn(kinds, word);
const [kind = '', title = ''] = operands;
if (!isKind(kind))
  refuse(
    `没有“${kind}”这种文章；可写的有：${Object.keys(kinds).join('、')}。`,
    `There is no kind "${kind}"; there are: ${Object.keys(kinds).join(', ')}.`,
  );
else if (title.trim() === '' || [...title.trim()].length > 60 || /\n/.test(title))
  refuse('标题要有一到六十个字，写在一行里。', 'A title takes one to sixty characters on one line.');
else await write(kind, title.trim());

async function write(kind: Kind, title: string): Promise<void> {
  const { content, lang } = values;
  // A new company begins with an empty folder: then the defaults serve.
  if (!existsSync(content)) refuse(`没有内容文件夹 ${content}。`, `There is no content folder ${content}.`);
  if (folderFault(content)) mkdirSync(join(content, 'principles'), { recursive: true });
  const { library } = await judgeContent(content, 'staff', lang);
  const lessons = entriesOf(library, 'principles', 'etiquette', 'cases').map(({ key }) => key);
  if (kind === 'curriculum' && lessons.length === 0)
    refuse(
      '先写一篇文章，并且发布它（draft: false）：一门课程至少要有一篇。',
      'Write an article first, and publish it (draft: false): a curriculum needs at least one lesson.',
    );
  const today = new Date().toLocaleDateString('sv-SE');
  const article = startingArticle(kind, title, { site: library.site, lessons, today });
  const file = freeName(article.file, walkContent(content).files);
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), article.text, { flag: 'wx' });
  process.stdout.write(
    lang === 'zh'
      ? `写好了 ${shownPath(file)}。它还是草稿（draft: true），写完改成 false 就发布。\n`
      : `Wrote ${shownPath(file)}. It is a draft; set draft to false to publish it.\n`,
  );
}

/** The name, or the same with a number where the site or a system keeps it for itself. */
function freeName(wanted: string, files: readonly string[]): string {
  const folded = (file: string): string => keyOf(file).toLowerCase().normalize('NFKC');
  const twin = files.find((file) => /\.mdx?$/i.test(file) && folded(file) === folded(wanted));
  if (twin !== undefined)
    refuse(
      `已经有 ${shownPath(twin)} 了，没有动它；换一个标题。`,
      `${shownPath(twin)} exists already and was left alone; choose another title.`,
    );
  const isFree = (file: string): boolean =>
    !files.includes(file) && judgeNames([...files, file]).roles.get(file) === 'entry';
  const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => wanted.replace(/(?=\.mdx$)/, `-${number}`));
  return (
    [wanted, ...numbered].find(isFree) ??
    refuse(`“${wanted}”不能做文件名，换一个标题。`, `"${wanted}" cannot be the name of a file; choose another title.`)
  );
}
