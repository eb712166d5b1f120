import type { CopyWords, KeptWords, TakeWords } from '../../../core/offline/offline-words.ts';

const take: TakeWords = {
  take: '存到本机',
  note: '存到本机，没有网络也能读、能勾、能自测。',
  taking: '正在存：{done} / {all}',
  taken: '已经存到本机（{size}），没有网络也能读、能勾、能自测。',
  partly: '还差 {n} 页没有存下',
  again: '接着存',
  stop: '不存了',
  drop: '从本机删掉',
  dropped: '已经从本机删掉。',
  ends: {
    unreachable: '网络断了，先存到这里。连上以后会接着存，也可以自己按一下。',
    full: '存不下：这台设备满了。到“我的学习”里删掉一些，再接着存。',
    'signed-out': '服务器要重新登录。登录以后会接着存。',
    refused: '没有存成。把这一页重新打开，再试一次。',
  },
  insecure: '这里存不到本机：浏览器只在 https 的网址上才给存。',
  unsupported: '这里存不到本机：这个浏览器没有这项本事，或者开着无痕窗口。',
  blocked: '这里存不到本机：浏览器或者服务器没有放行。',
  search: '查找还没有存：索引有 {size}。',
  takeSearch: '查找也存下',
  takingSearch: '正在存查找：{done} / {size}',
  searchTaken: '查找也在本机（{size}）。',
};

const kept: KeptWords = {
  take,
  takes: '存下的路径',
  read: '读过的',
  readCount: '{n} 页',
  readName: '读过的页面',
  searchName: '查找的索引',
  allName: '为没有网络时存的一切',
  forgetRead: '删掉读过的',
  forgetAll: '全部删掉',
  drop: '删掉',
  dropOf: '{label}：{what}',
  total: '一共 {size}，只是网页的抄件；学习记录不在里面。',
  empty: '还什么都没有存。打开过的页面会自己存下；整条路径可以在它那一页存。',
  signedOut: '已经签退。本机存的要重新登录才看得到：请连上网络，再打开本站。',
  signedOutNote: '服务器要求重新登录，存下的页面现在都不显示；过十分钟还没有登录就自己清掉。',
};

const copy: CopyWords = {
  copy: '没有连上网络。这是存在本机的一份，{time}取的。',
  newer: '网络慢，先给您看了本机存的一份；新的现在到了。',
  reload: '看新的',
  away: '（没存）',
};

export const offline = {
  lost: '没有网络，这一页也没有存',
  lostLede: '连上网络再试一次。下面这些存在本机，现在就能看。',
  again: '再试一次',
  here: '存在本机的',
  section: '没有网络也能看的',
  sectionNote: '读过的页面和存下的路径留在这台设备上，合用设备的人也看得到；签退以后不再显示。不想留的，在这里删。',
  needsScript: '要靠脚本才能看见本机存了什么。',
  take,
  kept,
  copy,
};
