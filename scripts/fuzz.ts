import { readArguments } from './arguments.ts';
import { freshSeed } from './fuzz/dice.ts';
import { fuzzFolders } from './fuzz/folders/fuzz-folders.ts';
import { readersApart } from './fuzz/readers-apart.ts';
import { foldersSaid, readersSaid } from './fuzz/said.ts';
import { progress } from './progress.ts';

const { values, operands } = readArguments({
  name: 'fuzz',
  summary: {
    zh: '拿打乱的内容试：readers 让两个读法读同一批正文，folders 把打乱的内容文件夹检查、建成网站；不写就都试。',
    en: 'Tries spoilt content: readers has the same bodies read by two readers, folders checks and builds spoilt content folders; both by default.',
  },
  options: ['seed', 'bodies', 'seconds', 'lang'],
  optionalOperand: { zh: 'readers|folders', en: 'readers|folders' },
});
const [what] = operands;
if (what !== undefined && what !== 'readers' && what !== 'folders') {
  process.stderr.write(
    values.lang === 'zh'
      ? `只能试 readers 或 folders，不能试“${what}”。\n`
      : `Only readers or folders can be tried, not "${what}".\n`,
  );
  process.exit(2);
}

const [seed = '', only] = (values.seed ?? freshSeed()).split('/');
const steps = progress(values.lang);
let hasFailed = false;

if (what !== 'folders') {
  process.stdout.write(`npm run fuzz -- readers --seed ${seed} --bodies ${values.bodies}\n`);
  const end = await readersApart(seed, values.bodies, (done, all) =>
    steps.show({ zh: '读正文', en: 'Reading bodies' }, done, all),
  );
  steps.end();
  process.stdout.write(`${readersSaid(end, values.lang)}\n`);
  hasFailed ||= end.split !== undefined || end.read === 0;
}
if (what !== 'readers') {
  process.stdout.write(`npm run fuzz -- folders --seed ${seed} --seconds ${values.seconds}\n`);
  const run = await fuzzFolders(seed, {
    seconds: values.seconds,
    ...(only === undefined ? {} : { only: Number(only) }),
    onFolder: ({ judged }) => steps.show({ zh: '查文件夹', en: 'Checking folders' }, judged, undefined),
  });
  steps.end();
  process.stdout.write(`${foldersSaid(run, values.lang)}\n`);
  hasFailed ||= run.failed.length > 0 || run.judged === 0;
}
process.exitCode = hasFailed ? 1 : 0;
