import { z } from 'zod';
import { Feedback } from './feedback.ts';
import { Line, Reference, Text, type Vocabulary, vocabularies } from './fields.ts';
import { defaultVocabularies } from './vocabularies.ts';

const VocabularyList = z.array(
  z.strictObject({
    id: Line.regex(/^[a-z0-9][a-z0-9-]*$/, 'id').describe('编号：小写字母、数字、连字符。文章里写的就是它。'),
    label: Line.describe('页面上显示的名称。'),
    description: Text.optional().describe('一句话说明。'),
  }),
);

const labels: Record<Vocabulary, string> = {
  industries: '行业，案例用。',
  themes: '主题，案例用。',
  scenes: '场合，礼仪用。',
  roles: '岗位，人人可用。',
  methods: '培训方法，课程用。',
  competencies: '能力，人人可用。',
};

const vocabularyFields = Object.fromEntries(
  vocabularies.map((name) => [name, VocabularyList.default(defaultVocabularies[name]).describe(labels[name])]),
) as Record<Vocabulary, z.ZodDefault<typeof VocabularyList>>;

const Entrance = z.strictObject({
  label: Line.max(12).describe('您是哪一位：新员工、窗口人员……'),
  note: Line.max(30).optional().describe('名字后面的小字。'),
  to: Reference.describe('去哪里：文章、路径、课程的编号，或本站的一个网址，例如 paths/first-week、/cases/。'),
});

const Link = z.strictObject({
  label: Line.describe('链接上的文字。'),
  url: Line.regex(/^(https?:\/\/|mailto:|tel:)/, 'link-scheme').describe('网址：https、http、mailto 或 tel 开头。'),
});

/** `https://portal.example.com`, with a port where there is one. */
const origin = String.raw`https?:\/\/[a-zA-Z0-9.-]+(?::\d+)?`;

const Search = z.strictObject({
  gaps: Line.regex(new RegExp(`^${origin}(?:/\\S*)?$`), 'web-address')
    .optional()
    .describe(
      '没查到的词送到哪个网址，例如 https://portal.example.com/gaps；每次访问每个词送一次，只有那几个字和日期。不写就不送。查找页上会向读的人说明。',
    ),
  origins: z
    .array(Line.regex(new RegExp(`^${origin}$`), 'origin'))
    .default([])
    .describe('还有哪些网站可以使用本站的查找，一行一个，例如 https://portal.example.com。'),
});

const on = z.boolean().default(true);

/** What is made besides pages, for other programs. What an edition does not publish stands in none of it. */
const Extras = z.strictObject({
  feed: on.describe('订阅源 /feed.xml：新近添了什么、改了什么，可以用阅读器订阅。内部版、公开版都有。'),
  reviews: on.describe('复审提醒：/upkeep/due.json（订阅源）和 /upkeep/due.ics（日历）。内部版、公开版都有。'),
  markdown: on.describe(
    '抄本：access 为 public 的文章各有一份 Markdown，例如 /principles/x.md。内部版、公开版都有；内部文章没有抄本。',
  ),
  sitemap: on.describe('网站地图 /sitemap.xml，给搜索引擎。只有公开版才有，而且构建时要用 --site 写明网址。'),
  robots: on.describe(
    '/robots.txt：公开版请搜索引擎来，并说明网站地图在哪里；内部版请它们不要来。网站放在子路径下时，搜索引擎不读这份，要由管域名的人照着写。',
  ),
  llms: on.describe('目录 /llms.txt，给人工智能助手读。只有公开版才有。'),
});

const Hidden = z.strictObject({
  references: z
    .enum(['error', 'omit'])
    .default('error')
    .describe(
      '发布的文章引用了不发布的，怎么办：error 算错误，一条条列出来，改了再建（默认）；omit 不留痕迹地略去：正文里的链接变成普通文字，课、步骤、相关文章里没有它。',
    ),
});

const hex = /^#[0-9a-f]{6}$/i;

/** Our own accent, which the style sheets carry. */
export const defaultAccent = { day: '#b3301c', night: '#e4603f' };

/** 本单位的设置: everything that a company changes. */
export const Site = z.strictObject({
  name: Line.max(12).default('风范').describe('站名。'),
  subtitle: Line.max(24).default('服务文化手册').describe('副题。'),
  seal: Line.max(4).default('风范').describe('报头印章上的字，一到四个。'),
  motto: z.array(Line.max(8)).max(2).default([]).describe('首页闲章上的字，最多两行。'),
  description: Line.max(120).default('服务理念、礼仪规范、培训课程与案例。').describe('一句话介绍。'),
  language: z.enum(['zh-Hans', 'en']).default('zh-Hans').describe('界面的语言。'),
  organisation: Line.optional().describe('单位名称，印在页脚和证书上。'),
  logo: Line.optional().describe('标志的文件名，放在 content/public/ 里，例如 /logo.svg。'),
  accent: z
    .strictObject({
      day: z.string().regex(hex, 'colour').describe('日间的强调色，例如 #b3301c。'),
      night: z.string().regex(hex, 'colour').describe('夜间的强调色，例如 #e4603f。'),
    })
    .default(defaultAccent)
    .describe('强调色。'),
  hidden: Hidden.prefault({}).describe('不发布的文章（草稿；公开版里还有内部的）怎样隐去。'),
  reviewMonths: z.int().min(1).max(60).default(12).describe('写了 updated 而没写 reviewBy 的文章，几个月后该复审。'),
  feedback: Feedback.optional().describe('意见与建议送到哪里；每一页的页脚都有，并且说明是哪一页。'),
  signIn: z
    .array(Line.regex(new RegExp(`^${origin}$`), 'origin'))
    .default([])
    .describe(
      '读本站要先登录的，登录的网站，一行一个，例如 https://sso.example.com。登录过期的人查找时会被领到那里，浏览器要先知道可以去。',
    ),
  links: z.array(Link).default([]).describe('页脚里的链接。'),
  search: Search.default({ origins: [] }).describe('查找：没查到的词送到哪里，别的网站能不能用。'),
  offline: z
    .boolean()
    .default(false)
    .describe(
      'true：读过的页面存在读者的设备上，没有网络也能看；整条路径和查找可以存下带走。要用 https。改回 false，各台设备会自己清掉存下的。',
    ),
  extras: Extras.prefault({}).describe('附带的文件，给阅读器、日历、搜索引擎和助手用；写 false 就不做。'),
  entrances: z.array(Entrance).max(8).default([]).describe('首页的入口，一行一位。'),
  notOffered: z
    .array(
      z.strictObject({
        objective: z.enum(['orientation', 'skill', 'overview']).describe('目的。'),
        audience: z.enum(['senior', 'middle', 'contact', 'support']).describe('对象。'),
      }),
    )
    .default([])
    .describe('议定不开的课：覆盖表里写“不设”，不算缺。'),
  ...vocabularyFields,
});
export type Site = z.infer<typeof Site>;
