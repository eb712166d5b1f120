import { formatted } from './tidy.ts';

process.exitCode = formatted('write') ? 0 : 1;
process.stdout.write(process.exitCode === 0 ? '格式已经整理好。\n' : '有些文件没能整理，请看上面。\n');
