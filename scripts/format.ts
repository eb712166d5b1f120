import { readArguments } from './arguments.ts';
import { formatted } from './tidy.ts';

const { values } = readArguments({
  name: 'format',
  summary: {
    zh: '整理代码的格式，改掉工具能改的写法问题。',
    en: 'Formats the code and mends what a tool can mend.',
  },
  options: ['lang'],
});

const words = {
  zh: ['格式已经整理好。', '有些文件没能整理，请看上面。'],
  en: ['Everything is formatted.', 'Some files could not be formatted; see above.'],
}[values.lang];
const isTidy = formatted('write');
process.stdout.write(`${isTidy ? words[0] : words[1]}\n`);
process.exitCode = isTidy ? 0 : 1;
