/** The values that an entry is marked with. */
export const vocabularies = {
  audiences: { senior: '高层', middle: '中层', contact: '联系员工', support: '支持员工' },
  facets: {
    content: '服务内容',
    purpose: '服务宗旨',
    core: '核心理念',
    standard: '服务标准',
    behaviour: '服务行为',
    slogan: '基本口号',
    strategy: '策略',
    concept: '概念',
  },
  outcomes: { success: '做成', failure: '没做成', mixed: '有得有失' },
  objectives: { orientation: '市场与客户导向', skill: '服务技能与敏感', overview: '全局与本职' },
  levels: { basic: '入门', intermediate: '进阶', advanced: '提高' },
  rhythms: { day: '每天', week: '每周', month: '每月' },
};
