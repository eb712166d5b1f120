/** Small calculators below a formula. In sentences, names in braces are filled in. */
export const calculators = {
  titles: { 'lifetime-value': '算一算：平均每位的终身价值', 'delivered-value': '算一算：让渡价值' },
  fields: {
    revenue: '收益',
    acquisition: '获取成本',
    retention: '保有成本',
    customers: '顾客数量',
    worth: '总价值',
    money: '货币',
    time: '时间',
    effort: '体力',
    worry: '精神',
  },
  unit: '元',
  people: '位',
  hint: '写 500000、500,000 或 50万 都行。算完不保存，关了就没有。',
  clear: '清空',
  messages: {
    nothing: '填上各栏，结果写在这里。',
    unreadable: '这里看不出是多少：{fields}。',
    negative: '不能小于零：{fields}。',
    zero: '{fields}要大于零。',
    missing: '还差：{fields}。',
  },
  results: {
    'lifetime-value': '平均每位 {value} 元。',
    'delivered-value': '总成本 {cost} 元，让渡价值 {value} 元。',
  },
  separator: '、',
};
