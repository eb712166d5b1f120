import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const subjects = '客户,用户,来访的人,打电话的人,老客户,新客户,班组长,师傅,徒弟,窗口人员,客户经理,抢修班'.split(',');
const verbs = '先问清,记下来,说准,跟到底,听完,复述一遍,写进工单,转办,回访,核对,解释,谢过'.split(',');
const objects =
  '停电的原因,来电的钟点,预付款的条件,合同的期限,投诉的经过,户号和地址,现场的危险,下一次拜访,报价的依据,验收的日期'.split(
    ',',
  );
const places = '在柜台前,在电话里,上门的时候,会上,交接班前,月底,雨天,第一次见面'.split(',');
const endings = '，再谈别的。,，不推给别人。,，当天办完。,，让对方放心。,，留下工号。,，然后回一个电话。'.split(',');

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % sides;
  };
}

const pick = <T>(list: readonly T[], roll: (sides: number) => number): T => list[roll(list.length)] as T;

function sentence(roll: (sides: number) => number): string {
  return `${pick(places, roll)}，${pick(subjects, roll)}要${pick(verbs, roll)}${pick(objects, roll)}${pick(endings, roll)}`;
}

const paragraph = (roll: (sides: number) => number, count: number): string =>
  Array.from({ length: count }, () => sentence(roll)).join('');

function body(index: number, count: number): string {
  const roll = dice(index + 1);
  const sections = Array.from({ length: 5 }, (_, section) => {
    const parts = [`## 第${section + 1}节 ${pick(objects, roll)}`, paragraph(roll, 8), paragraph(roll, 7)];
    if (section === 1)
      parts.push(Array.from({ length: 4 }, () => `- **${pick(verbs, roll)}**：${sentence(roll)}`).join('\n'));
    if (section === 2)
      parts.push(
        `| 谁 | 做什么 |\n| --- | --- |\n${Array.from({ length: 3 }, () => `| ${pick(subjects, roll)} | ${pick(verbs, roll)}${pick(objects, roll)} |`).join('\n')}`,
      );
    if (section === 3) parts.push(`参见[另一篇](/principles/a${roll(count)}/)。`);
    return parts.join('\n\n');
  });
  return sections.join('\n\n');
}

/** Writes articles of about 2,200 characters that any Markdown site can read, the same in every run. */
export function writeArticles(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'principles'), { recursive: true });
  for (let index = 0; index < count; index++) {
    const roll = dice(index + 7);
    const title = `${pick(places, roll)}${pick(verbs, roll)}${pick(objects, roll)}（${index}）`;
    writeFileSync(
      join(folder, 'principles', `a${index}.mdx`),
      `---\ntitle: ${title}\nsummary: ${sentence(roll)}\nfacet: concept\nupdated: 2026-0${1 + roll(9)}-1${roll(10)}\n---\n\n${body(index, count)}\n`,
    );
  }
}
