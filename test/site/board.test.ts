import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import AxeBuilder from 'axe-core';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { progressText } from '../../src/core/learning/progress-file.ts';
import { receiptCode } from '../../src/core/learning/receipt-code.ts';
import { receiptFileText } from '../../src/core/learning/receipt-text.ts';
import { serve } from '../../src/disk/server.ts';
import { bigBoard, file, fileOf, keys, learnerIn, path, receipt, step } from './board-receipts.ts';
import { open, phone, withBrowser } from './browser.ts';
import { copiedText } from './copied.ts';

withBrowser();

const board = (base: 'root' | 'below' = 'root'): string => `${inject(base)}board/`;
const [first, second] = ['principles/service-content', 'etiquette/first-asked'];

const told = (page: Page): Promise<string | null> => page.locator('.take-in > .told').textContent();
const part = async (page: Page, name: string): Promise<string> =>
  (await page.locator(`[data-part=${name}]`).textContent()) ?? '';

const at = Date.parse('2026-01-20T09:00:00');
const records = [
  { id: 'record0001', at, kind: 'path', path: path.of, start: '2026-01-19' },
  { id: 'record0002', at, kind: 'read', key: first, version: '2026-01-01' },
  { id: 'record0003', at, kind: 'read', key: 'cases/elsewhere', version: '' },
] as const;

/** The rows of the class, each with its cells as they are read aloud. */
const rows = (page: Page): Promise<string[]> =>
  page
    .locator('.people tbody tr')
    .evaluateAll((found) =>
      found.map((row) =>
        [...row.children].map((cell) => cell.getAttribute('aria-label') ?? cell.textContent).join(' '),
      ),
    );

async function give(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await page.locator('.take-in > .told').evaluate((status) => status.replaceChildren());
  await page.locator('.drop input').setInputFiles(files);
  await expect.poll(() => told(page)).not.toBe('');
}

async function saved(page: Page, press: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    page.locator(press).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync((await download.path()) ?? '', 'utf8') };
}

async function twoLearners() {
  const [one, other] = [await keys(), await keys()];
  const wang = await receipt('王芳', [step(first, '2026-01-01', false), step(second, '2099-01-01')], one);
  const li = await receipt('=李强', [step(first), step(second)], other);
  return { wang, li, one, other };
}

describe('the class board', () => {
  test('shows who has done what, survives a reload, takes the same twice as once, and tells a changed receipt', async () => {
    const { wang, li, one } = await twoLearners();
    const { page, context, complaints } = await open(board());
    expect(await page.locator('.nobody').isVisible()).toBe(true);
    expect(await page.locator('.nobody a').getAttribute('href')).toMatch(/paths\/workshop\/$/);
    await give(page, fileOf(wang), fileOf(li));
    const seen = ['=李强 0/2 — 迟了 迟了', '王芳 2/2 50% 读过，后来改了 读了'];
    expect(await rows(page)).toEqual(seen);
    expect(await part(page, 'late')).toContain('=李强');
    expect(await part(page, 'competencies')).toContain('0%');
    expect(await part(page, 'trust')).toContain('签过名，没有改过');
    await give(page, fileOf(wang));
    expect(await told(page)).toContain('1 份以前收过');
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => rows(page)).toEqual(seen);
    const better = { ...li, steps: [step(first, '2099-01-01'), step(second, '2099-01-01')] };
    await give(page, file('changed.json', receiptFileText(better)));
    expect(await told(page)).toContain('=李强：签名以后改过');
    expect((await rows(page))[0]).toBe('=李强改过 0/2 — 迟了 迟了');
    expect(await part(page, 'trust')).toContain('签名以后改过，没有计入');
    const stranger = await receipt('=李强', [step(first, '2099-01-01'), step(second)], one);
    await give(page, fileOf(stranger));
    expect(await part(page, 'trust')).toContain('签名的设备和以前不同');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('takes several codes with text around them, and lists all faults at once', async () => {
    const { wang, li } = await twoLearners();
    const [a, b] = [await receiptCode(wang), await receiptCode(li)];
    const { page, context } = await open(board());
    await page
      .locator('[name=codes]')
      .fill(`师傅好，我的：${a.slice(0, 50)}\n${a.slice(50)} 王芳\n李强 ${b}谢谢\n${a.slice(0, 90)}`);
    await page.locator('form.paste button').click();
    await expect.poll(() => told(page)).toContain('收下 2 份');
    expect(await told(page)).toContain('第 3 段代码：代码断了');
    const other = { ...wang, grade: 'A' };
    await give(
      page,
      file('a.json', '{'),
      file('b.json', '{"format":"fengfan-progress"}'),
      file('c.json', JSON.stringify(other)),
      file('d.txt', ''),
    );
    const faults = (await told(page)) ?? '';
    for (const name of ['a.json', 'b.json', 'c.json', 'd.txt']) expect(faults).toContain(`${name}：`);
    expect(await rows(page)).toHaveLength(2);
    await context.close();
  });

  test('takes the whole progress of a learner, too, as what nobody signed', async () => {
    const { page, context } = await open(board());
    await give(page, file('王芳.json', progressText('风范', { id: 'learnerabc', name: '王芳' }, records)));
    expect((await rows(page))[0]).toContain('王芳无签名 1/7');
    await give(page, file('王芳.json', progressText('风范', { id: 'learnerabc', name: '王芳' }, records)));
    expect(await told(page)).toContain('1 份以前收过');
    await context.close();
  });

  test('lists those who sent nothing, on the path that was set, keeps classes apart and forgets', async () => {
    const { page, context, complaints } = await open(board());
    await page.locator('.manage summary').click();
    await page.locator('[name=shipped]').selectOption(path.of);
    await page.locator('form.paths button').click();
    await page.locator('[name=names]').fill('赵磊\n\n 钱多多 ');
    await page.locator('form.names button').click();
    await expect.poll(() => rows(page)).toHaveLength(2);
    expect(await page.locator('.people thead th').count()).toBe(3 + 7);
    await page.locator('[name=group-name]').fill('二班');
    await page.locator('[data-do=new-group]').click();
    await expect.poll(() => page.locator('select[name=group] option').allTextContents()).toEqual(['我的班', '二班']);
    expect(await page.locator('.nobody').isVisible()).toBe(true);
    await page.locator('[name=group-name]').fill('三班');
    await page.locator('[data-do=rename-group]').click();
    await expect.poll(() => page.locator('select[name=group] option').allTextContents()).toEqual(['我的班', '三班']);
    await page.locator('select[name=group]').selectOption('我的班');
    await page.locator('select[name=whom]').selectOption('赵磊');
    await page.locator('[data-do=remove-person]').click();
    expect(await rows(page)).toHaveLength(2);
    await page.locator('[data-do=remove-person]').click();
    await expect.poll(() => rows(page)).toHaveLength(1);
    for (let press = 0; press < 2; press++) await page.locator('[data-do=clear]').click();
    await expect.poll(() => page.locator('.nobody').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('keeps notes, writes CSV that a spreadsheet takes as text, and comes back from a backup', async () => {
    const { wang, li } = await twoLearners();
    const { page, context } = await open(board());
    await give(page, fileOf(wang), fileOf(li));
    await page.locator('select[name=whom]').selectOption('王芳');
    await page.locator('.note-form [name=by]').fill('师傅');
    await page.locator('.note-form [name=improved]').selectOption('yes');
    await page.locator('.note-form [name=text]').fill('接得快，"慢"一点更好');
    await page.locator('.note-form button').click();
    await expect.poll(() => part(page, 'notes')).toContain('接得快');
    const csv = await saved(page, '[data-do=csv]');
    expect(csv.name).toMatch(/^班级看板 我的班 新员工第一周 .*\.csv$/);
    const [head = '', one = '', two = ''] = csv.text.split('\r\n');
    expect(head.startsWith('\uFEFF班级,路径,姓名,')).toBe(true);
    expect(one).toContain(",'=李强,0,2,0,2,2,");
    expect(two).toContain('王芳,2,2,2,2,0,50,');
    expect(two).toContain('接得快，""慢""一点更好');
    const backup = await saved(page, '[data-do=backup]');
    const before = await rows(page);
    for (let press = 0; press < 2; press++) await page.locator('[data-do=clear]').click();
    await expect.poll(() => page.locator('.nobody').isVisible()).toBe(true);
    await page.locator('.restore input').setInputFiles([file(backup.name, backup.text)]);
    await expect.poll(() => rows(page)).toEqual(before);
    expect(await part(page, 'notes')).toContain('接得快');
    // A namesake takes no note away, though both are called otherwise from now on.
    const learner = { id: 'anotherwang', name: '王芳' };
    await give(page, fileOf(await receipt('王芳', [step(first)], await keys(), { learner })));
    expect(await part(page, 'notes')).toContain('王芳 lear');
    const lines = (await saved(page, '[data-do=csv]')).text.split('\r\n');
    expect(lines.filter((line) => line.includes('接得快'))).toEqual([expect.stringContaining('王芳 lear')]);
    await context.close();
  });

  test('loses nothing with two tabs', async () => {
    const { wang, li } = await twoLearners();
    const { page, context } = await open(board());
    const tab = await context.newPage();
    await tab.goto(board(), { waitUntil: 'networkidle' });
    await Promise.all([give(page, fileOf(wang)), give(tab, fileOf(li))]);
    for (const each of [page, tab]) await expect.poll(() => rows(each)).toHaveLength(2);
    await context.close();
  });

  test('works where the browser keeps nothing, and says so', async () => {
    const { wang } = await twoLearners();
    const { page, context } = await open(inject('root'));
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
    await page.goto(board(), { waitUntil: 'networkidle' });
    expect(await page.locator('.warnings').textContent()).toContain('只留在这个标签页里');
    await give(page, fileOf(wang));
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => rows(page)).toHaveLength(1);
    await context.close();
  });

  test('is used by keyboard alone below a path, on a phone, and axe finds nothing in it', async () => {
    const { wang, li } = await twoLearners();
    const { page, context } = await open(board('below'), { viewport: phone, bypassCSP: true });
    await page.locator('[name=codes]').focus();
    await page.keyboard.insertText(`${await receiptCode(wang)} ${await receiptCode(li)}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page)).toHaveLength(2);
    const scroll = page.locator('.class');
    for (let step = 0; step < 40 && !(await scroll.evaluate((at) => at === document.activeElement)); step++)
      await page.keyboard.press('Tab');
    expect(await scroll.evaluate((at) => at === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(AxeBuilder.source);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 100))}`)).toEqual([]);
    await context.close();
  });

  test('says on paper what the numbers above the columns stand for, and folds that away again', async () => {
    const { wang } = await twoLearners();
    const { page, context } = await open(board());
    await give(page, fileOf(wang));
    await expect.poll(() => rows(page)).toHaveLength(1);
    const steps = page.locator('.steps-of');
    expect(await steps.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        document.body.dataset.seen = String(document.querySelector<HTMLElement>('.steps-of ol')?.checkVisibility());
      });
    });
    await page.pdf();
    expect(await page.locator('body').getAttribute('data-seen')).toBe('true');
    expect(await steps.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await steps.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    expect(await steps.locator('li').first().isVisible()).toBe(true);
    await context.close();
  });

  test('shows two hundred people and sixty steps', async () => {
    const text = await bigBoard(200, 60);
    const { page, context, complaints } = await open(board());
    await page.locator('.restore input').setInputFiles([file('big.json', text)]);
    await expect.poll(() => page.locator('.people tbody tr').count(), { timeout: 20_000 }).toBe(200);
    const figures = await page.evaluate(async () => {
      const whom = document.querySelector<HTMLSelectElement>('select[name=whom]');
      const begun = performance.now();
      whom?.dispatchEvent(new Event('change'));
      document.body.getBoundingClientRect();
      const drawn = performance.now() - begun;
      const place = document.querySelector('.class');
      const frames: number[] = [];
      for (let last = performance.now(), n = 0; n < 60; n++) {
        place?.scrollBy(12, 120);
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        frames.push(now - last);
        last = now;
      }
      return { drawn, frames: frames.sort((a, b) => a - b), cells: document.querySelectorAll('.people td').length };
    });
    const { drawn, frames, cells } = figures;
    console.info(
      `${cells} cells drawn in ${drawn.toFixed()} ms; frames while scrolling: median ${frames[30]?.toFixed(1)} ms, longest ${frames.at(-1)?.toFixed(1)} ms`,
    );
    expect(cells).toBe(201 * 62);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a receipt', () => {
  test('says what it says, wants a name, and goes as a file, a code and a picture to the board', async () => {
    const { page, context, complaints } = await open(`${inject('root')}receipt/`);
    await context.grantPermissions(['clipboard-write']);
    expect(await page.locator('.notice').textContent()).toContain('还没有开始');
    await learnerIn(page, '', records);
    await page.goto(`${inject('root')}receipt/?of=${path.of}`, { waitUntil: 'networkidle' });
    expect(await page.locator('.says .sentence').textContent()).toContain('必读 7 篇，读了 1 篇');
    expect(await page.locator('.says').textContent()).not.toContain('elsewhere');
    await page.locator('[data-way=file]').click();
    expect(await page.locator('.name-fault').textContent()).not.toBe('');
    await page.locator('input[name=name]').fill('王芳');
    const { name, text } = await saved(page, '[data-way=file]');
    expect(name).toMatch(/^回执 王芳 新员工第一周 .*\.json$/);
    await page.locator('[data-way=copy]').click();
    await expect.poll(() => page.locator('.handing textarea').inputValue()).toMatch(/^ct1/);
    const code = await page.locator('.handing textarea').inputValue();
    expect(await copiedText(page)).toBe(code);
    await page.locator('[data-way=qr]').click();
    await page.locator('.qr-place svg').waitFor();
    await page.goto(board(), { waitUntil: 'networkidle' });
    await give(page, file(name, text));
    await page.locator('[name=codes]').fill(code);
    await page.locator('form.paste button').click();
    await expect.poll(() => told(page)).toContain('1 份以前收过');
    expect((await rows(page))[0]).toContain('王芳 1/7');
    expect(await part(page, 'trust')).toContain('签过名，没有改过');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('by plain http is not signed, and both pages say so', async () => {
    const own = Object.values(networkInterfaces())
      .flat()
      .find((each) => each?.family === 'IPv4' && !each.internal);
    const site = await serve(inject('folder'), { host: '0.0.0.0', port: 0 });
    const root = `http://${own?.address ?? ''}:${site.port}/`;
    const { page, context } = await open(`${root}receipt/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await learnerIn(page, '王芳', records);
    await page.goto(`${root}receipt/?of=${path.of}`, { waitUntil: 'networkidle' });
    expect(await page.locator('.signing').textContent()).toContain('没有签名');
    await page.locator('[data-way=copy]').click();
    await expect.poll(() => page.locator('.handing .told').textContent()).toContain('Ctrl C');
    const code = await page.locator('.handing textarea').inputValue();
    await page.goto(`${root}board/`, { waitUntil: 'networkidle' });
    await page.locator('[name=codes]').fill(code);
    await page.locator('form.paste button').click();
    await expect.poll(() => rows(page)).toHaveLength(1);
    expect(await part(page, 'trust')).toContain('没有签名');
    const { wang } = await twoLearners();
    await give(page, fileOf(wang));
    expect(await part(page, 'trust')).toContain('验不了');
    await context.close();
    await site.close();
  });

  test('in a chat the code comes first, for files are blocked there', async () => {
    const { page, context } = await open(`${inject('root')}receipt/`, { userAgent: 'Mozilla/5.0 MicroMessenger/8.0' });
    await learnerIn(page, '王芳', records);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('.warnings').textContent()).toContain('存不了文件');
    expect(await page.locator('ff-receipt[data-in-app]').count()).toBe(1);
    await context.close();
  });
});
