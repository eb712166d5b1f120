import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pathCode } from '../../src/core/learning/path-link.ts';
import { progressText } from '../../src/core/learning/progress-file.ts';
import { serve } from '../../src/disk/server.ts';
import { open, phone, requestsOf, withBrowser } from './browser.ts';
import { changeRecords, keptRecords } from './learning-device.ts';

withBrowser();

const readButton = (page: Page) => page.locator('ff-reading .go');

/** Goes to the end of the article that is open and says that it was read. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.locator('ff-reading').scrollIntoViewIfNeeded();
  await readButton(page).click();
  await expect.poll(() => page.locator('ff-reading').textContent()).toContain('你说读过了');
}

const shared = {
  title: '周末两篇',
  from: '李师傅',
  reader: '新来的三位',
  start: '2026-11-23',
  steps: [
    { key: 'etiquette/first-asked', required: true, due: '2026-11-24', note: '先读这一篇。' },
    { key: 'principles/core-idea', required: true, due: '2099-11-27' },
  ],
};

describe('a path of the site', () => {
  test('says where one is, leads from article to article, and home goes on with it', async () => {
    const { page, context, complaints } = await open(`${inject('root')}paths/first-week/`, { viewport: phone });
    await expect.poll(() => page.locator('.way-sum .meta').textContent()).toContain('还剩 7 篇');
    await page.locator('.way .go').click();
    await page.waitForURL(/service-content/);
    await expect.poll(() => page.locator('.on-path').textContent()).toContain('第 1 篇，共 7 篇');
    await readToTheEnd(page);
    expect(await page.locator('.end > .next').textContent()).toContain('五心三不');
    await page.locator('.end > .next').click();
    await page.waitForURL(/five-hearts/);
    await expect.poll(() => page.locator('.rail .on .seals').getAttribute('aria-label')).toContain('第 2 篇，共 7 篇');
    await page.goto(inject('root'));
    await expect.poll(() => page.locator('ff-onward .go').textContent()).toContain('第 2 篇');
    await page.locator('ff-onward .go').click();
    await page.waitForURL(/five-hearts/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('goes on where it was taken up under a key that it had before', async () => {
    const { page, context } = await open(`${inject('root')}paths/first-week/`);
    await expect.poll(() => page.locator('.way-sum .meta').textContent()).toContain('还剩 7 篇');
    await page.locator('.way .go').click();
    await page.waitForURL(/service-content/);
    await expect.poll(() => page.locator('.on-path').textContent()).toContain('第 1 篇，共 7 篇');
    // The record of somebody who began while the path was called otherwise.
    await changeRecords(page, { path: 'paths/old-week', start: '2026-01-05' });
    await page.route('**/paths/first-week/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/(&\w+;|&#\d+;)of\1:\1paths\/first-week\1,/, '$&$1formerly$1:[$1paths/old-week$1],');
      expect(body).not.toBe(html);
      await route.fulfill({ response, body });
    });
    await page.goto(`${inject('root')}paths/first-week/`);
    await expect.poll(() => page.locator('.way-sum .meta').textContent()).toContain('还剩 7 篇');
    await page.locator('.way .go').click();
    await page.waitForURL(/service-content/);
    await expect.poll(() => page.locator('.on-path').textContent()).toContain('第 1 篇，共 7 篇');
    expect(await keptRecords(page)).toMatchObject([{ kind: 'path', path: 'paths/old-week', start: '2026-01-05' }]);
    await context.close();
  });

  test('is taken up from home, too', async () => {
    const { page, context } = await open(inject('root'), { viewport: phone });
    await page.locator('ff-onward .go').click();
    await page.waitForURL(/service-content/);
    await expect.poll(() => page.locator('.on-path').textContent()).toContain('第 1 篇，共 7 篇');
    await page.goto(`${inject('root')}receipt/`);
    await expect.poll(() => page.locator('ff-receipt .says').textContent()).toContain('服务内容');
    await context.close();
  });

  test('costs an article no more than two requests', async () => {
    const { page, context } = await open(`${inject('root')}paths/first-week/`);
    await page.locator('.way .go').click();
    await page.waitForURL(/service-content/);
    await expect.poll(() => page.locator('.on-path').textContent()).toContain('第 1 篇');
    const asked = requestsOf(page);
    await page.goto(`${inject('root')}etiquette/outage-call/`, { waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('.on-path').textContent()).toContain('第 5 篇');
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(5);
    await context.close();
  });

  test('takes a reading back, and shows what changed since it was read', async () => {
    const address = `${inject('root')}principles/core-idea/`;
    const { page, context } = await open(address);
    await readToTheEnd(page);
    await page.getByRole('button', { name: '撤回' }).click();
    await expect.poll(() => readButton(page).textContent()).toBe('读过了，懂了');
    // The article as it was before its author changed it.
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/data-version="[^"]*"/, 'data-version="2025-01-31"');
      await route.fulfill({ response, body });
    });
    await page.reload();
    await readToTheEnd(page);
    await page.unroute(address);
    await page.reload();
    await page.locator('ff-reading').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('ff-reading .note').first().textContent()).toContain('2025年1月31日的版本');
    await page.locator('ff-reading .go').click();
    await expect.poll(() => page.locator('ff-reading').textContent()).toContain('你说读过了');
    await context.close();
  });
});

describe('a path that a link holds', () => {
  test.each([
    ['at the root', 'root'],
    ['below a path', 'below'],
  ] as const)('is opened %s, read to its end, and closed with a receipt', async (_, name) => {
    const { page, context, complaints } = await open(`${inject(name)}paths/open/#${await pathCode(shared)}`, {
      viewport: phone,
      hasTouch: true,
    });
    await expect.poll(() => page.locator('h1').textContent()).toBe('周末两篇');
    expect(await page.locator('.lede').textContent()).toContain('李师傅');
    expect(await page.locator('.way').textContent()).toContain('先读这一篇。');
    await page.locator('.way .go').tap();
    await page.waitForURL(/first-asked/);
    await readToTheEnd(page);
    await page.locator('.end > .next').tap();
    await page.waitForURL(/core-idea/);
    await readToTheEnd(page);
    expect(await page.locator('.end > .next').textContent()).toContain('必读的都读完了');
    await page.locator('.on-path a').tap();
    await page.waitForURL(/paths\/open\/\?of=link/);
    await expect.poll(() => page.locator('.way-sum .meta').textContent()).toBe('必读的都读完了');
    expect(await page.locator('.way-end a').allTextContents()).toContain('给师傅的回执');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says plainly when the link is not whole', async () => {
    const code = await pathCode(shared);
    const { page, context } = await open(`${inject('root')}paths/open/#${code.slice(0, -3)}`);
    await expect.poll(() => page.locator('.steps-of').textContent()).toContain('这个链接不完整');
    await page.locator('#link').fill(`师傅发的：${inject('root')}paths/open/#${code}。`);
    await page.locator('.paste-link button').click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('周末两篇');
    await expect.poll(() => page.locator('.way-sum .seal').count()).toBe(2);
    expect(await page.locator('.reader').textContent()).toBe('给谁：新来的三位');
    // A second link that is cut shows nothing of the first.
    await page.locator('#link').fill(`${inject('root')}paths/open/#${code.slice(0, -3)}`);
    await page.locator('.paste-link button').click();
    await expect.poll(() => page.locator('.steps-of').textContent()).toContain('这个链接不完整');
    expect(await page.locator('h1').textContent()).toBe('师傅派的路径');
    expect(await page.title()).toMatch(/^师傅派的路径 · /);
    expect(await page.locator('.lede').textContent()).not.toContain('李师傅');
    expect(await page.locator('.way-sum').textContent()).toBe('');
    expect(await page.locator('.reader').isVisible()).toBe(false);
    await context.close();
    const bare = await open(`${inject('root')}paths/open/`, { javaScriptEnabled: false });
    expect(await bare.page.locator('.steps-of .note').isVisible()).toBe(true);
    expect(await bare.page.locator('.waiting').isVisible()).toBe(false);
    await bare.context.close();
  });
});

describe('what is kept', () => {
  test('is seen, taken along as a code, and merged on another device, as often as one likes', async () => {
    const first = await open(`${inject('root')}principles/core-idea/`);
    await readToTheEnd(first.page);
    await first.page.goto(`${inject('root')}me/`);
    await expect.poll(() => first.page.locator('[data-kind=read] .kept-records').textContent()).toContain('核心理念');
    await first.page.getByRole('button', { name: '复制代码' }).click();
    const field = first.page.locator('.hand-out textarea');
    await expect.poll(() => field.inputValue()).toMatch(/^jd1/);
    const code = await field.inputValue();
    await first.context.close();

    const second = await open(`${inject('root')}me/`, { viewport: phone });
    const { page } = second;
    const takeIn = async (): Promise<string | null> => {
      await page.locator('#paste').fill(`我的记录 ${code}`);
      await page.locator('[data-part=import] .actions button').click();
      await page.locator('.offer .go').click();
      await expect.poll(() => page.locator('.offer [role=status]').textContent()).not.toBe('');
      return page.locator('.offer [role=status]').textContent();
    };
    expect(await takeIn()).toContain('新的 1 条');
    expect(await takeIn()).toContain('新的 0 条');
    expect(await page.locator('[data-part=done] details').count()).toBe(1);
    await page.locator('#paste').fill(code.slice(0, -9));
    await page.locator('[data-part=import] .actions button').click();
    await expect.poll(() => page.locator('[role=alert]').textContent()).toContain('代码不完整');
    expect(second.complaints).toEqual([]);
    await second.context.close();
  });

  test('that was chosen stands when nothing was pasted; where it belongs to another, how to change over is said', async () => {
    const { page, context } = await open(`${inject('root')}principles/core-idea/`);
    await readToTheEnd(page);
    await page.goto(`${inject('root')}me/`);
    const press = page.locator('[data-part=import] .actions button');
    await press.click();
    expect(await page.locator('[data-part=import] [role=alert]').textContent()).toContain('先把代码粘贴进来');
    const read = { id: 'aaaaaaaaaa', at: 1, kind: 'read' as const, key: 'principles/core-idea', version: '' };
    const text = progressText('风范', { id: 'learnerwang', name: '王芳' }, [read]);
    const data = { name: '记录.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('[data-part=import] input[type=file]').setInputFiles(data);
    await page.locator('.offer').waitFor();
    await press.click();
    expect(await page.locator('[data-part=import] [role=alert]').textContent()).toContain('请按它下面的');
    await page.locator('.offer .go').click();
    await expect.poll(() => page.locator('.offer [role=status]').textContent()).toContain('在王芳旁边按“换成这位”');
    await context.close();
  });

  test('belongs to who is signed on', async () => {
    const { page, context } = await open(`${inject('root')}principles/core-idea/`);
    await readToTheEnd(page);
    await page.goto(`${inject('root')}me/`);
    await page.locator('[data-part=who] > .name-form input').fill('王芳');
    await page.locator('[data-part=who] > .name-form button').click();
    await expect.poll(() => page.locator('[data-part=done]').textContent()).toContain('还什么都没有');
    await page.goto(`${inject('root')}principles/core-idea/`);
    await page.locator('ff-reading').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('ff-reading').textContent()).toContain('记在王芳名下');
    await page.goto(`${inject('root')}me/`);
    await page.getByRole('button', { name: '签退' }).click();
    await page.goto(`${inject('root')}principles/core-idea/`);
    await page.locator('ff-reading').scrollIntoViewIfNeeded();
    await readButton(page).click();
    await expect.poll(() => page.locator('ff-reading [role=status]').textContent()).toContain('还没有说现在是谁');
    await context.close();
  });

  test('is deleted for good, after one more question', async () => {
    const { page, context } = await open(`${inject('root')}principles/core-idea/`);
    await readToTheEnd(page);
    await page.goto(`${inject('root')}me/`);
    const group = page.locator('[data-kind=read]');
    await group.getByRole('button', { name: '全部删掉' }).click();
    await group.getByRole('button', { name: '不删' }).click();
    await group.getByRole('button', { name: '全部删掉' }).click();
    await group.getByRole('button', { name: '删掉', exact: true }).first().click();
    await expect.poll(() => page.locator('[data-part=done]').textContent()).toContain('还什么都没有');
    await page.reload();
    await expect.poll(() => page.locator('[data-part=done]').textContent()).toContain('还什么都没有');
    await context.close();
  });

  test('grows in two tabs without a loss', async () => {
    const { page, context } = await open(`${inject('root')}principles/core-idea/`);
    const other = await context.newPage();
    await other.goto(`${inject('root')}etiquette/first-asked/`);
    await readToTheEnd(page);
    await readToTheEnd(other);
    await page.goto(`${inject('root')}me/`);
    await expect.poll(() => page.locator('[data-kind=read] .num').textContent()).toBe('2 条');
    await context.close();
  });
});

/** Searches, chooses an article in the workshop and begins an assessment, with nobody signed on. */
async function beginAll(page: Page): Promise<void> {
  for (const query of ['停电', '咖啡拉花']) {
    await page.goto(`${inject('root')}search/`, { waitUntil: 'networkidle' });
    await page.locator('main input[type=search]').fill(query);
    await page.locator('main input[type=search]').press('Enter');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('fengfan:searches'))).toContain(query);
  }
  await page.goto(`${inject('root')}paths/workshop/`, { waitUntil: 'networkidle' });
  await page.locator('#words').fill('首问负责');
  await page.locator('.found input[value="etiquette/first-asked"]').check();
  await page.goto(`${inject('root')}assessments/astar/`, { waitUntil: 'networkidle' });
  await page.locator('.asking .go').click();
  await page.locator('.unit input').fill('计量班');
  await page.locator('.unit .go').click();
  const first = await page.locator('.asking h2').textContent();
  await page.keyboard.press('4');
  await expect.poll(() => page.locator('.asking h2').textContent()).not.toBe(first);
}

/** Deletes on the page of the learner all that it lists. */
async function deleteAll(page: Page): Promise<void> {
  for (const part of ['others', 'who']) {
    const places = page.locator(`[data-part=${part}] .asking`);
    for (let left = await places.count(); left > 0; left--) {
      await places.first().locator('button').click();
      await places.first().getByRole('button', { name: '删掉', exact: true }).click();
      await expect.poll(() => places.count()).toBe(left - 1);
    }
  }
}

const others = (page: Page): Promise<string[]> =>
  page.locator('[data-part=others] li > span:first-child').allTextContents();

describe('searches and drafts', () => {
  const kinds = ['查过的词', '没查到的词', '没排完的路径', '没填完的测评'];

  test('are exported, deleted and imported: all is back, as often as one likes', async () => {
    const { page, context, complaints } = await open('about:blank');
    await beginAll(page);
    await page.goto(`${inject('root')}me/`);
    await expect.poll(() => others(page)).toEqual(expect.arrayContaining(kinds));
    const file = page.getByRole('button', { name: '存成文件' });
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    const text = await readFile(await download.path(), 'utf8');
    expect(Object.keys((JSON.parse(text) as { others: object }).others).sort()).toEqual(
      ['assessmentDrafts', 'gaps', 'pathDrafts', 'searches'].sort(),
    );
    await expect.poll(() => page.locator('[data-part=who] .learners li').count()).toBe(1);
    await page.reload();
    await expect.poll(() => others(page)).toEqual(expect.arrayContaining(kinds));
    await deleteAll(page);
    await page.reload();
    await expect.poll(() => page.locator('[data-part=export]').textContent()).toContain('还什么都没有');
    for (const kind of kinds) expect(await others(page)).not.toContain(kind);

    for (const status of ['也合进来了', '也合进来了']) {
      const data = { name: '记录.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await page.locator('[data-part=import] input[type=file]').setInputFiles(data);
      await expect
        .poll(() => page.locator('.offer p').first().textContent())
        .toContain('查过的词 3 个，没做完的稿子 2 份');
      await page.locator('.offer .go').click();
      await expect.poll(() => page.locator('.offer [role=status]').textContent()).toContain(status);
      await expect.poll(() => others(page)).toEqual(expect.arrayContaining(kinds));
    }
    await page.goto(`${inject('root')}search/`);
    await expect.poll(() => page.locator('.recent a').allTextContents()).toEqual(['咖啡拉花', '停电']);
    await page.goto(`${inject('root')}paths/workshop/`);
    await expect.poll(() => page.locator('.arrange li').count()).toBe(1);
    await page.goto(`${inject('root')}assessments/astar/`);
    await expect.poll(() => page.locator('.asking .moves').textContent()).toContain('2');
    await page.locator('.asking .go').click();
    await expect.poll(() => page.locator('.asking .leaf').textContent()).toContain('第 2 句');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('that were edited into something else are refused and counted, and change nothing', async () => {
    const { page, context } = await open(`${inject('root')}me/`);
    const read = { id: 'aaaaaaaaaa', at: 1, kind: 'read' as const, key: 'principles/core-idea', version: '' };
    const file = JSON.parse(progressText('风范', { id: 'learnerabc', name: '' }, [read])) as object;
    const odd = { searches: ['停'.repeat(500)], pathDrafts: [{ saved: 1, draft: {} }], keys: [{ privateKey: 'x' }] };
    await page.locator('#paste').fill(JSON.stringify({ ...file, others: odd }));
    await page.locator('[data-part=import] .actions button').click();
    await expect.poll(() => page.locator('.offer p').first().textContent()).toContain('有 3 条看不懂');
    await page.locator('.offer .go').click();
    await expect.poll(() => page.locator('.offer [role=status]').textContent()).toContain('新的 1 条');
    const names = await page.evaluate(() => Object.keys(localStorage));
    expect(names.filter((name) => /searches|workshop/.test(name))).toEqual([]);
    await context.close();
  });
});

describe('a browser that keeps nothing', () => {
  test('remembers in its tab, says so, and finishes a path', async () => {
    const { page, context } = await open('about:blank', { viewport: phone });
    await page.addInitScript(() => {
      const closed = () => {
        throw new DOMException('closed', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: closed });
    });
    await page.goto(`${inject('root')}paths/open/#${await pathCode(shared)}`);
    await expect.poll(() => page.locator('.steps-of .note').textContent()).toContain('不让本站存东西');
    await page.locator('.way .go').click();
    await page.waitForURL(/first-asked/);
    await readToTheEnd(page);
    expect(await page.locator('ff-reading [role=status]').textContent()).toContain('关掉就没有了');
    await page.locator('.end > .next').click();
    await page.waitForURL(/core-idea/);
    await readToTheEnd(page);
    expect(await page.locator('.end > .next').textContent()).toContain('必读的都读完了');
    await context.close();
  });
});

describe('a device with trouble', () => {
  test('leaves alone what a newer site wrote, and says so', async () => {
    const { page, context } = await open(`${inject('root')}help/trainers/`);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('fengfan /', 99);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => resolve(request.result.close());
        }),
    );
    await page.goto(`${inject('root')}principles/core-idea/`);
    await readToTheEnd(page);
    expect(await page.locator('ff-reading [role=status]').textContent()).toContain('新版的手册写的');
    const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(99);
    await context.close();
  });

  test('that is full says so, and loses nothing that was there', async () => {
    const { page, context } = await open(`${inject('root')}principles/core-idea/`);
    await readToTheEnd(page);
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if (this.name === 'records') throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, given);
      };
    });
    await page.goto(`${inject('root')}etiquette/first-asked/`);
    await page.locator('ff-reading').scrollIntoViewIfNeeded();
    await readButton(page).click();
    await expect.poll(() => page.locator('ff-reading [role=status]').textContent()).toContain('存满了');
    await page.goto(`${inject('root')}me/`);
    await expect.poll(() => page.locator('[data-kind=read] .num').textContent()).toBe('1 条');
    await context.close();
  });

  test('passes over a record that it cannot read, and keeps it', async () => {
    const { page, context, complaints } = await open(`${inject('root')}principles/core-idea/`);
    await readToTheEnd(page);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('fengfan /');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const database = request.result;
            const transaction = database.transaction(['learners', 'records'], 'readwrite');
            transaction.oncomplete = () => resolve(database.close());
            const learners = transaction.objectStore('learners').getAll();
            learners.onsuccess = () => {
              const [{ id: learner }] = learners.result;
              transaction.objectStore('records').put({ learner, record: { id: 'from-tomorrow', kind: 'dream' } });
              transaction.objectStore('records').put({ learner, record: { id: 'broken' } });
            };
          };
        }),
    );
    await page.goto(`${inject('root')}me/`);
    await expect.poll(() => page.locator('[data-kind=read] .num').textContent()).toBe('1 条');
    await page.goto(`${inject('root')}principles/core-idea/`);
    await page.locator('ff-reading').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('ff-reading').textContent()).toContain('你说读过了');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** An address of this machine that is not the local one; none where the machine has no network. */
const ownAddress = Object.values(networkInterfaces())
  .flat()
  .find((each) => each?.family === 'IPv4' && !each.internal)?.address;

test.runIf(ownAddress)('plain http on an address that is not localhost keeps all of it, too', async () => {
  const served = await serve(inject('folder'), { host: '0.0.0.0', port: 0 });
  const site = `http://${ownAddress}:${new URL(served.address).port}/`;
  const { page, context } = await open('about:blank', { viewport: phone });
  await page.goto(`${site}paths/open/#${await pathCode(shared)}`);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await page.locator('.way .go').click();
  await page.waitForURL(/first-asked/);
  await readToTheEnd(page);
  await page.goto(`${site}me/`);
  await page.getByRole('button', { name: '复制代码' }).click();
  await expect.poll(() => page.locator('.hand-out [role=status]').textContent()).toContain('不能自动复制');
  expect(await page.locator('[data-part=keeping]').textContent()).toContain('普通的 http');
  await context.close();
  await served.close();
});
