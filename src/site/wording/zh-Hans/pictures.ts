/** Words in and below the pictures that the site draws itself. */
export const pictures = {
  'astar-circles': {
    label:
      'ASTAR 同心圆：外层部门为内层部门服务，一圈一圈向里，最里面是销售；打分的方向相反，由被服务的部门给服务的部门打分。',
    caption: '外圈为内圈服务，最后都落到支撑销售上；打分反过来，由里往外。圈里没有写部门，因为原文没有列。',
    /** From the middle outwards. */
    rings: ['销售', '内层部门', '外一层', '最外层'],
    serve: '服务',
    rate: '打分',
  },
  'station-system': {
    label:
      '服务体系的五个子系统，像一座房子：最下面是组织保障，是基石；上面两根柱子是流程控制和质量控制，是支撑；屋顶是服务文化和环境控制，随着服务慢慢形成，又反过来影响整个体系。',
    caption: '组织保障是基石，流程和质量两个控制是支撑，文化和环境逐渐形成（虚线），又反过来影响整个体系。',
    base: { place: '基石', name: '组织保障' },
    pillars: { place: '支撑', names: ['流程控制', '质量控制'] },
    roof: { place: '逐渐形成', names: ['服务文化', '环境控制'] },
    influence: '反过来影响',
  },
};
