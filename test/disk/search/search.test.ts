import { beforeAll, describe, expect, test } from 'vitest';
import { type Opened, opened, record } from './opened.ts';

let site: Opened;

beforeAll(async () => {
  site = await opened(
    [
      record('台资企业的预付款', '台资企业愿意先交预付款。合同里写明预付款多少，客户心里有数。'),
      record('停电以后', '停电了，先向客户解释原因，再说什么时候来电。拨打 400 业务热线也能问。'),
      record('服务理念', 'CRM系统里记着每位客户的来往。4P 是营销的四个词，ASTAR 是五个词。'),
      record('𠮷野家的早餐', '𠮷野家的店员会鞠躬。他在台上解，释放了善意。'),
      record('電話禮儀', '接電話要快，臺灣同事也這樣說。'),
      record('顾客为什么不满意', '等得太久。'),
      record('客户', '买我们服务的人。', { key: 'glossary#customer', tags: ['顾客'], names: ['客户', '顾客'] }),
    ],
    [['客户', '顾客']],
  );
});

describe('a query finds the pages on which it stands as typed', () => {
  test.each([
    ['a word', '预付款', ['台资企业的预付款']],
    ['the other script', '臺資企業', ['台资企业的预付款']],
    ['the other script, from the other side', '电话礼仪', ['電話禮儀']],
    ['a variant of the other script', '台湾同事', ['電話禮儀']],
    ['words with a space between them', '停电 解释', ['停电以后']],
    ['characters that stand beside a mark are no word', '上解释放', []],
    ['one character', '躬', ['𠮷野家的早餐']],
    ['the last character of a sentence', '久', ['顾客为什么不满意']],
    ['a character beyond the basic plane', '𠮷', ['𠮷野家的早餐']],
    ['a word with one', '𠮷野', ['𠮷野家的早餐']],
    ['a Latin word in any case', 'astar', ['服务理念']],
    ['a word that is half typed', 'AST', ['服务理念']],
    ['a number with a letter', '4P', ['服务理念']],
    ['Latin and Chinese together', 'CRM系统', ['服务理念']],
    ['a number before Chinese, however it is spaced', '400业务', ['停电以后']],
    ['the same with a space', '400 业务', ['停电以后']],
    ['full-width letters', 'ＣＲＭ', ['服务理念']],
  ])('%s', async (_, query, titles) => {
    const { found } = await site.find(query);
    const literal = found.filter(({ match }) => match === 'literal');
    expect(literal.map(({ page }) => site.catalogue.titles[page])).toEqual(titles);
  });

  test('a title that is what was typed comes first', async () => {
    expect((await site.titles('客户'))[0]).toBe('客户');
  });
});

test('a term comes first under each of its names', async () => {
  const names = await opened(
    [
      record('内部客户', '同事也是顾客。', { tags: ['内部顾客'] }),
      record('客户', '买我们服务的人。', { tags: ['顾客'] }),
    ],
    [['客户', '顾客']],
  );
  expect(await names.titles('顾客')).toEqual(['客户', '内部客户']);
});

describe('what is not there as typed', () => {
  test('a question finds the page that answers it', async () => {
    const { found } = await site.find('停电了要怎么向客户解释？');
    expect(found[0]).toMatchObject({ page: 1, match: 'loose' });
  });

  test('a question of empty words alone finds something rather than fail', async () => {
    expect((await site.find('为什么')).found[0]).toMatchObject({ match: 'literal' });
    await expect(site.find('什么吗')).resolves.toBeDefined();
  });

  test('another name of the same thing is found, says so, and stands below', async () => {
    const { found } = await site.find('顾客');
    expect(found.map(({ match }) => match)).toEqual(['literal', 'literal', 'alias', 'alias', 'alias']);
    expect(found.at(-1)?.via).toBe('客户');
  });

  test.each([
    ['pinyin in full', 'fuwulinian', '服务理念'],
    ['pinyin with spaces', 'fu wu li nian', '服务理念'],
    ['initials', 'fwln', '服务理念'],
    ['the beginning of pinyin', 'fuwul', '服务理念'],
    ['pinyin of a later part', 'yufukuan', '台资企业的预付款'],
    ['initials of an alias', 'gk', '客户'],
  ])('%s', async (_, query, title) => {
    const { found } = await site.find(query);
    expect(found.slice(0, 3).map(({ page }) => site.catalogue.titles[page])).toContain(title);
    expect(found[0]?.match).toBe('sound');
  });

  test.each([
    ['the last character is wrong', '预付歉', '预付款'],
    ['the first character is wrong', '欲付款', '预付款'],
    ['the character in the middle is wrong', '预负款', '预付款'],
    ['one of four is wrong', '台姿企业', '台资企业'],
  ])('%s', async (_, query, meant) => {
    expect((await site.find(query)).suggestion).toBe(meant);
  });

  test.each([
    ['a known name and one character more', '客户部'],
    ['a word that was seen once, in passing', '放了善人'],
    ['a question', '停电为何'],
  ])('no other word is offered for %s', async (_, query) => {
    expect((await site.find(query)).suggestion).toBeUndefined();
  });

  test('the name of a term is offered before what was read in a text', async () => {
    const terms = await opened([
      record('五心三不', '', { collection: 'glossary' }),
      record('别的', '五心三步，五心三步。'),
    ]);
    expect((await terms.find('五心三部')).suggestion).toBe('五心三不');
  });

  test('where few have it as typed, those that have its parts follow, marked as near', async () => {
    const complaints = await opened([
      record('投诉', '客户不满意。', { collection: 'glossary' }),
      record('接投诉', '先听完，再处理。'),
      record('别的', '讲投诉处理的一篇。'),
    ]);
    const { found } = await complaints.find('投诉处理');
    expect(found.map(({ page, match }) => [complaints.catalogue.titles[page], match])).toEqual([
      ['别的', 'literal'],
      ['接投诉', 'loose'],
    ]);
  });

  test('a name that is heard whole stands before words that only begin so', async () => {
    const sounds = await opened([record('审图', '看图。'), record('别的', 'strong start, one-stop')]);
    expect(await sounds.titles('st')).toEqual(['审图', '别的']);
  });

  test('a Latin word in a name may be typed whole', async () => {
    const sounds = await opened([record('ASTAR文化', '五个词。')]);
    expect(await sounds.titles('astarwh')).toEqual(['ASTAR文化']);
  });

  test('no other word is offered when something was found', async () => {
    expect((await site.find('预付款')).suggestion).toBeUndefined();
  });

  test.each(['', '。，', '🙂', 'qqxxzz', '鱻鱻鱻鱻'])('nothing is found for “%s”, and nothing fails', async (query) => {
    expect((await site.find(query)).found).toEqual([]);
  });
});

test('a query reads only the files that it needs, each once', async () => {
  const fresh = await opened([record('服务理念', '客户为先。')]);
  const before = fresh.read.length;
  await fresh.find('客户');
  const after = fresh.read.length;
  await fresh.find('客户');
  expect(before).toBe(4);
  expect(after - before).toBeLessThanOrEqual(2);
  expect(fresh.read.length).toBe(after);
});

test('a site with nothing to find can be searched', async () => {
  expect(await (await opened([])).find('服务')).toEqual({ found: [] });
});
