import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Kind, kinds, startingArticle } from '../src/core/authoring/starting-article.ts';
import { entriesOf } from '../src/core/model/library.ts';
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

const refuse = (zh: string, en: string): never => {
  process.stderr.write(`${{ zh, en }[values.lang]}\n`);
  process.exit(2);
};

const isKind = (word: string): word is Kind => Object.hasOwn(kinds, word);
const [kind = '', title = ''] = operands;
if (!isKind(kind))
  refuse(
    `没有“${kind}”这种文章；可写的有：${Object.keys(kinds).join('、')}。`,
    `There is no kind "${kind}"; there are: ${Object.keys(kinds).join(', ')}.`,
  );
else if (title.trim() === '' || [...title.trim()].length > 60 || /\n/.test(title))
  refuse('标题要有一到六十个字，写在一行里。', 'A title takes one to sixty characters on one line.');
else write(kind, title.trim());

function write(kind: Kind, title: string): void {
  const { content, lang } = values;
  // A new company begins with an empty folder: then the defaults serve.
  if (!existsSync(content)) refuse(`没有内容文件夹 ${content}。`, `There is no content folder ${content}.`);
  if (folderFault(content)) mkdirSync(join(content, 'principles'), { recursive: true });
  const { library } = judgeContent(content, lang);
  const lessons = entriesOf(library, 'principles', 'etiquette', 'cases').map(({ key }) => key);
  const today = new Date().toLocaleDateString('sv-SE');
  const { file, text } = startingArticle(kind, title, { site: library.site, lessons, today });
  const path = join(content, file);
  const shown = relative(process.env.INIT_CWD ?? process.cwd(), path);
  if (existsSync(path))
    refuse(
      `已经有 ${shown} 了，没有动它；换一个标题。`,
      `${shown} exists already and was left alone; choose another title.`,
    );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  process.stdout.write(
    lang === 'zh'
      ? `写好了 ${shown}。它还是草稿（draft: true），写完改成 false 就发布。\n`
      : `Wrote ${shown}. It is a draft; set draft to false to publish it.\n`,
  );
}
