import { spawnSync } from 'node:child_process';
import { installed } from '../debian.ts';

const refusal =
  '没有中文字体，页面的性能量不准：请安装一种，例如 Debian 的 fonts-noto-cjk。 (No Chinese font: what is measured of pages is too slow. Install one, such as fonts-noto-cjk of Debian.)';

/** Where no font has Chinese, a browser looks through all of them for each character. No reader's device is like that. */
export function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  installed(['fonts-noto-cjk']);
  if (!hasChineseFont()) process.stderr.write(`${refusal}\n`);
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}
