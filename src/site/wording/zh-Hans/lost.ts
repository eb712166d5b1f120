export const moved = { title: '这一页搬走了', text: '它现在在', go: '去新的地方' };

export const lost = {
  title: '没有找到这一页',
  text: '网址可能写错了一个字，或者这一篇改了名字、撤下了。查一查，或者从下面进去。',
  doors: '从这里进去',
};
