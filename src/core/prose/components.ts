/** The components that an author may use: what the checks allow, what the page renders, what the author's guide shows. */

export interface AttributeSpec {
  required?: boolean;
  /** The values it may have; any text when absent. */
  values?: readonly string[];
  /** For the author's guide. */
  about: string;
}

export interface ComponentSpec {
  /** `block` stands on lines of its own, `inline` within a paragraph. */
  form: 'block' | 'inline';
  attributes: Record<string, AttributeSpec>;
  /** What stands between its tags: anything, one list, only some components, or nothing. */
  content: 'any' | 'list' | 'none' | readonly string[];
  /** The component that it must stand in. */
  parent?: string;
  about: string;
  example: string;
}

/** Pictures that the site draws itself. */
export const pictureNames = ['astar-circles', 'station-system'] as const;
export type PictureName = (typeof pictureNames)[number];

/** Forms that calculate. */
export const calculatorNames = ['lifetime-value', 'delivered-value'] as const;
export type CalculatorName = (typeof calculatorNames)[number];

export const components: Readonly<Record<string, ComponentSpec>> = {
  Note: {
    form: 'block',
    attributes: {
      kind: { values: ['tip', 'warning', 'example'], about: 'tip 提示（默认），warning 当心，example 举例。' },
      title: { about: '小标题。' },
    },
    content: 'any',
    about: '旁注：提示、当心、举例。',
    example: '<Note kind="warning" title="先问有没有危险">\n\n听到“烧焦味”，先转应急值守，再补登记。\n\n</Note>',
  },
  Steps: {
    form: 'block',
    attributes: {},
    content: 'list',
    about: '步骤：有先后的几步。',
    example: '<Steps>\n\n1. 问在哪里\n   户号最好。\n2. 问停了多大一片\n\n</Steps>',
  },
  Pair: {
    form: 'block',
    attributes: {},
    content: ['Do', 'Dont'],
    about: '宜与忌：并排放好的做法和不好的做法。',
    example: '<Pair>\n<Do>\n\n- 报工号\n\n</Do>\n<Dont>\n\n- 说“不归我管”\n\n</Dont>\n</Pair>',
  },
  Do: {
    form: 'block',
    attributes: { title: { about: '小标题，不写就是“宜”。' } },
    content: 'list',
    parent: 'Pair',
    about: '宜，放在 <Pair> 里。',
    example: '<Pair>\n<Do>\n\n- 报工号\n\n</Do>\n<Dont>\n\n- 推给别人\n\n</Dont>\n</Pair>',
  },
  Dont: {
    form: 'block',
    attributes: { title: { about: '小标题，不写就是“忌”。' } },
    content: 'list',
    parent: 'Pair',
    about: '忌，放在 <Pair> 里。',
    example: '<Pair>\n<Do>\n\n- 报工号\n\n</Do>\n<Dont>\n\n- 推给别人\n\n</Dont>\n</Pair>',
  },
  Dialogue: {
    form: 'block',
    attributes: {},
    content: ['Say'],
    about: '对话：谁说了什么。',
    example:
      '<Dialogue>\n<Say who="客户">到底几点来电？</Say>\n<Say who="坐席" side="staff">八点半我打给您。</Say>\n</Dialogue>',
  },
  Say: {
    form: 'block',
    attributes: {
      who: { required: true, about: '谁说的。' },
      side: { values: ['staff', 'customer'], about: 'staff 是我们的人说的，用宋体排；默认 customer。' },
    },
    content: 'any',
    parent: 'Dialogue',
    about: '对话里的一句，放在 <Dialogue> 里。',
    example: '<Dialogue>\n<Say who="坐席" side="staff">您好。</Say>\n</Dialogue>',
  },
  Quote: {
    form: 'block',
    attributes: {
      by: { about: '谁说的。' },
      source: { about: '出处：sources.yaml 里的编号。' },
    },
    content: 'any',
    about: '引用一段话，写明出处。',
    example: '<Quote by="格罗鲁斯">\n\n服务文化是自然而然的生活方式。\n\n</Quote>',
  },
  Figure: {
    form: 'block',
    attributes: {
      src: { required: true, about: '图片文件，例如 ./柜台.png。' },
      alt: { required: true, about: '图里有什么，给看不见图的人。' },
      caption: { about: '图下的说明。' },
    },
    content: 'none',
    about: '带说明的图片。',
    example: '<Figure src="./counter.png" alt="柜台前的站位" caption="站位：侧身一步。" />',
  },
  KeyFigure: {
    form: 'block',
    attributes: {
      value: { required: true, about: '数字。' },
      unit: { about: '单位。' },
      label: { required: true, about: '这个数字是什么。' },
    },
    content: 'none',
    about: '一个要记住的数字。',
    example: '<KeyFigure value="375" unit="万元" label="三年合同额" />',
  },
  Picture: {
    form: 'block',
    attributes: {
      name: {
        required: true,
        values: pictureNames,
        about: '哪一幅：astar-circles 是 ASTAR 同心圆，station-system 是加油站服务体系的五个子系统。',
      },
    },
    content: 'none',
    about: '本站画好的图，带文字说明，日版夜版都合适。',
    example: '<Picture name="astar-circles" />',
  },
  Calculator: {
    form: 'block',
    attributes: {
      name: {
        required: true,
        values: calculatorNames,
        about: '算哪一样：lifetime-value 是顾客终身价值，delivered-value 是顾客让渡价值。',
      },
    },
    content: 'none',
    about: '填数就出结果的小表，放在算式下面；没有脚本、印在纸上的时候，只有算式。',
    example: '<Calculator name="lifetime-value" />',
  },
  Term: {
    form: 'inline',
    attributes: { id: { required: true, about: 'glossary.yaml 里的编号。' } },
    content: 'any',
    about: '术语：第一次用到时链接到术语表。',
    example: '这叫<Term id="first-asked">首问负责制</Term>。',
  },
};

/** HTML that may stand in an article as it is. */
export const htmlTags = ['br', 'sub', 'sup'] as const;
