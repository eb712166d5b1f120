import type { OnwardWords, ReadingWords, TroubleWords, WayWords } from '../../../core/learning/way-words.ts';

/** What pages that follow learning say; places in braces are filled in by the browser. */
const troubles: TroubleWords = {
  blocked: '这个浏览器不让本站存东西：做过的只留在这个标签页里，关掉就没有了。关掉以前，请到“我的学习”导出。',
  full: '这台设备存满了，新做的存不下。请到“我的学习”导出，再清一清。',
  newer: '这台设备上的记录是新版的手册写的。这一页是旧的，不去动它：请刷新页面。现在做的只留在这个标签页里。',
};

const way: WayWords = {
  left: '还剩 {n} 篇，约 {minutes} 分钟',
  finished: '必读的都读完了',
  minutes: '{n} 分',
  optional: '选读，{n} 分',
  start: '从第一篇读起',
  goOn: '接着读第 {n} 篇',
  doneOn: '{day}读过',
  changed: '读过以后改了：你读的是{old}的版本，现在是{version}的。',
  dueBy: '{day}以前读',
  late: '原定{day}以前，还没有读',
  from: '{name} 排的路径',
  noteFrom: '{name}：{note}',
  missing: '这条路径里有 {n} 篇，本站没有，略去了。',
  certificate: '结业证明',
  receipt: '给师傅的回执',
  drill: '练兵：读过的再考考自己',
  restart: '还没读过的，从这里接着读',
  seals: '共 {all} 篇，读了 {n} 篇',
  faults: {
    damaged: '这个链接不完整，可能在转发时断了。请让发给你的人重发一次，或者把整段链接复制进来。',
    newer: '这个链接是新版的手册做的，这里读不了。请用发链接的人给的网址打开。',
    empty: '链接里没有路径。请打开师傅发来的完整链接。',
    'too-long': '这个链接太长，不是本站的路径。',
    unreachable: '连不上手册，路径里的文章列不出来。请连上网再打开这一页。',
  },
};

const reading: ReadingWords = {
  read: '读过了，懂了',
  readOn: '{day}，你说读过了',
  changed: '这一篇改过了。你{day}读的是{old}的版本，现在是{version}的。',
  changedBy: '改了什么：{change}',
  again: '新的也读过了',
  takeBack: '撤回',
  kept: '记在这台设备上',
  keptFor: '记在{name}名下',
  change: '我的学习',
  nobody: '这台设备几个人用，还没有说现在是谁。请先到“我的学习”选一个名字，再回来按一次。',
  place: '{title} · 第 {n} 篇，共 {all} 篇',
  next: '下一篇，{minutes} 分钟',
  nextBelow: '{title}，还剩 {n} 篇',
  finished: '{title}，必读的都读完了',
  finishedBelow: '看结业证明和回执',
  elsewhere: '你正在读的路径：{title}，该读第 {n} 篇了',
  full: '没有记下来：这台设备存满了。请到“我的学习”导出，清一清再按。',
  troubles,
};

const onward: OnwardWords = {
  title: '接着读',
  left: '还剩 {n} 篇，约 {minutes} 分钟',
  goOn: '第 {n} 篇：{title}',
  finished: '必读的都读完了',
  toPath: '看整条路径',
};

export const learning = {
  way,
  reading,
  onward,
  troubles,
  open: {
    title: '师傅派的路径',
    lede: '链接里写着读哪几篇、先后怎样、哪天以前读完。读到哪里，只记在你的设备上。',
    needsScript: '这一页要靠脚本拆开链接。脚本不能用的时候，请师傅把打印的路径单给你。',
    reader: '给谁：{reader}',
    waiting: '正在拆开链接……',
    paste: '链接打不开？把整段链接粘贴在这里',
    pasted: '打开',
  },
};
