import { relative } from 'node:path';
import { currentName, releasesIn } from '../src/disk/publish/release.ts';
import { readArguments } from './arguments.ts';
import { fromHere } from './option.ts';
import { publishSite, rollBackSite } from './publish-site.ts';
import { listText, publishedText, rolledBackText } from './publish-words.ts';
import { textReport } from './report.ts';

const { values, operands } = readArguments({
  name: 'publish',
  summary: {
    zh: '检查内容，在一旁建成网站，审过之后一下子换上；留着最近几版，可以退回。',
    en: 'Checks the content, builds the site aside, audits it and switches it in at once; keeps the last releases to go back to.',
  },
  operands: [{ zh: '发布到的文件夹', en: 'the folder to publish to' }],
  optionalOperand: { zh: '要退回的那一版', en: 'the release to go back to' },
  options: ['content', 'base', 'site', 'access', 'keep', 'rollback', 'list', 'lang'],
});

const { lang } = values;
const dir = fromHere(operands[0] ?? '');
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

function fail(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
}

if (values.list) say(listText([...releasesIn(dir).values()], currentName(dir), lang));
else if (values.rollback) {
  const end = await rollBackSite({ dir, lang }, operands[1]);
  if (end.ok) say(rolledBackText(end, { dir, lang }));
  else fail(end.fault[lang]);
} else if (operands[1] !== undefined) {
  fail(
    {
      zh: `不明白“${operands[1]}”。要退回那一版，请写上 --rollback。`,
      en: `Nothing is expected at "${operands[1]}". To go back to that release, add --rollback.`,
    }[lang],
  );
} else await publishNow();

async function publishNow(): Promise<void> {
  const end = await publishSite({ ...values, dir });
  const folder = relative(process.env.INIT_CWD ?? process.cwd(), values.content) || '.';
  if (end.ok) {
    if (end.built) say(textReport(end.built.report, folder, lang));
    say(publishedText(end, { dir, folder, lang }));
  } else if (end.fault.reason === 'content') {
    say(textReport(end.fault.report, folder, lang));
    process.exitCode = 1;
  } else fail(end.fault.message[lang]);
}
