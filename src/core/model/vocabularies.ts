import type { Vocabulary } from './fields.ts';

export interface VocabularyValue {
  id: string;
  label: string;
  description?: string | undefined;
}

const values = (rows: Record<string, string | [label: string, description: string]>): VocabularyValue[] =>
  Object.entries(rows).map(([id, row]) =>
    typeof row === 'string' ? { id, label: row } : { id, label: row[0], description: row[1] },
  );

/** What `site.yaml` gets for each vocabulary that it does not set itself. */
export const defaultVocabularies: Record<Vocabulary, VocabularyValue[]> = {
  industries: values({
    telecom: '通信',
    power: '供电',
    finance: '金融',
    retail: '零售',
    manufacturing: '制造',
    chemical: '化工',
    energy: '能源与加油站',
    tobacco: '烟草',
    internet: '互联网',
  }),
  themes: values({
    'first-visit': '首次拜访',
    negotiation: '谈判与合同',
    prepayment: '预付款',
    complaint: '投诉处理',
    outage: '停电解释',
    'key-account': '大客户维护',
    'internal-service': '内部服务',
    culture: '文化落地',
    data: '数据与信息化',
    team: '团队建设',
  }),
  scenes: values({
    counter: '柜台与窗口',
    phone: '电话与热线',
    visit: '上门与拜访',
    meeting: '会议与接待',
    complaint: '投诉应对',
    online: '线上沟通',
    colleague: '同事之间',
    appearance: '仪容仪表',
  }),
  roles: values({
    counter: '窗口人员',
    hotline: '热线坐席',
    'account-manager': '客户经理',
    field: '现场人员',
    'back-office': '后台支持',
    'team-leader': '班组长',
    trainer: '内训师',
    manager: '部门经理',
  }),
  methods: values({
    'case-discussion': ['互动案例', '读一则案例，分组讨论，各自说出会怎么做'],
    online: ['网络教学', '自己在网上读和练'],
    mentoring: ['传帮带', '师傅带徒弟，在岗位上学'],
    'in-house': ['内训师', '由本单位的内训师讲授'],
    rotation: ['岗位互换', '到别的岗位做一段时间'],
    shadowing: ['跟班学习', '跟着别人看一个班'],
    outdoor: ['拓展', '在室外用活动练合作'],
  }),
  competencies: values({
    'customer-awareness': ['客户意识', '先想客户要什么'],
    communication: ['沟通表达', '听得懂，说得清'],
    etiquette: ['礼仪', '言谈举止得体'],
    business: ['业务知识', '本职业务一口清'],
    adaptability: ['应变', '遇到意外稳得住，有办法'],
    'problem-solving': ['解决问题', '把事情办成'],
    teamwork: ['协作', '与前后工序配合'],
    learning: ['学习', '不断更新自己的知识'],
    resilience: ['心理素质', '受得住拒绝和压力'],
    integrity: ['诚信', '说到做到'],
  }),
};
