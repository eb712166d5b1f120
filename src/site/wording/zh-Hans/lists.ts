export const hours = (number: number): string => `${number} 学时`;

/** What the computed lists have in common. */
export const lists = {
  filter: '筛选',
  filtered: (values: readonly string[]) => ['筛选', ...values].join('　'),
  fold: '收起',
  all: '全部',
  minutes: (n: number) => `${n} 分钟`,
  hours,
  /** In the picture, where there is little room. */
  hoursShort: hours,
  hoursUnit: '学时',
};
