import { counted } from '../han.ts';

export const coverage = {
  title: '课程覆盖',
  lede: '该有的课有没有，一张表看清。',
  toPage: '能力与课程的对照',
  objectives: '目的与对象',
  objectivesNote: (holes: number) => (holes === 0 ? '没有缺口' : `缺${counted(holes, '处')}`),
  objective: '目的',
  hints: { orientation: '知道谁在买、为什么买', skill: '做得到，也看得出变化', overview: '知道自己在哪一环' },
  hole: '缺',
  holeLabel: '缺课',
  notOffered: '不设',
  legend: '“缺”是应有而没有的课；“不设”是议定不开的课。',
  holes: (lacking: readonly string[]) => `${lacking.join('；')}。`,
  lacking: (objective: string, audiences: readonly string[], all: boolean) =>
    all
      ? `“${objective}”${counted(audiences.length, '类')}对象都没有课`
      : `“${objective}”缺${audiences.join('、')}${counted(audiences.length, '处')}`,
  holeName: (audience: string, objective: string) => `${audience}的${objective}`,
  noHoles: '三种目的、四类对象，处处有课。',
  competencies: '能力与课程',
  competenciesNote: (holes: number) =>
    holes === 0 ? '每种能力都有课专门练' : `${counted(holes, '种')}能力没有课专门练`,
  competency: '能力',
  named: '专门练的课',
  touched: '课里讲到',
  touchedIn: (course: string, lessons: number) => `${course}（${counted(lessons, '课')}）`,
  nowhere: '没有',
  competencyHoles: (names: readonly string[]) => `没有课专门练的能力：${names.join('、')}。`,
  noCompetencyHoles: '每种能力都有课专门练。',
  nextMark: '补',
  next: '下一步，补一门课',
  begin: (title: string) => `编写人这样开头：\`npm run new -- curriculum "${title}"\``,
  nextNone: '回到全部课程',
};
