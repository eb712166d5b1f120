import { counted } from '../han.ts';

export const home = {
  title: '首页',
  who: '您是哪一位？',
  where: '从哪里读起？',
  start: '从这里读起',
  startFirst: '读第一篇',
  minutes: (n: number) => `共 ${n} 分钟`,
  news: '新近',
  newsNote: (n: number) => counted(n, '条'),
  volumes: '总目',
  volumesNote: (volumes: number, articles: number) => `${counted(volumes, '卷')}，${counted(articles, '篇')}`,
  /** Seen only where no style sheet came: opened from the disk, or in a browser that is very old. */
  unstyled:
    '看到这句话，是因为样式没有取到。这个文件夹要由网站服务器打开，例如在风范里运行 npm run preview；直接点开文件，只能读文字，链接不通。浏览器太旧，也会这样：链接照样能用，没有排版。',
  empty: '这里还没有文章，请找编写人。编写人这样开头：`npm run new -- principle "标题"`',
};

export const volumePage = {
  /** Of a volume or a group of it. */
  ledes: {
    principles: '我们为什么这样服务。先看六面，再看策略与概念。',
    etiquette: '见到客户时怎样说、怎样做。按场合查，一篇一事。',
    curricula: '先问给谁上，再问为了什么，最后才问上多久。',
    cases: '真事，有做成的，也有没做成的。读别人的，少走一段弯路。',
  },
  shelves: { principles: '理念各面', etiquette: '场合' },
  shelfNote: (count: number, minutes: number) => `${counted(count, '篇')}，${minutes} 分钟`,
  system: '服务理念体系：六面',
  first: (minutes: number) => `从这一篇读起，${minutes} 分钟`,
  minutes: (n: number) => `${n} 分钟`,
  empty: {
    principles: '这一卷还没有文章，请找编写人。编写人这样开头：`npm run new -- principle "标题"`',
    etiquette: '这一卷还没有文章，请找编写人。编写人这样开头：`npm run new -- etiquette "标题"`',
    curricula: '这一卷还没有课程，请找编写人。编写人这样开头：`npm run new -- curriculum "标题"`',
    cases: '这一卷还没有案例，请找编写人。编写人这样开头：`npm run new -- case "标题"`',
  },
};

export const contentsPage = {
  title: '总目',
  lede: '全书各卷，和卷后的几张单子。',
  volumes: '各卷',
  others: '卷后',
  coverage: '课程覆盖',
};
