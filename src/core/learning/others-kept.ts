const kinds = {
  searches: /^fengfan:searches(:|$)/,
  gaps: /^fengfan:search-gaps$/,
  pathDrafts: /^fengfan:workshop(:|$)/,
  theme: /^fengfan:theme$/,
  assessmentDrafts: /^draft /,
  posts: /^post /,
  combined: /^combined sheets$/,
  keys: /^receipt keys$/,
};

/** What a device keeps besides the records of those who learn. */
export type OtherKind = keyof typeof kinds | 'board';

/** What something is that the device keeps under a name; nothing for what follows from the records, or is not ours. */
export const otherKind = (name: string): OtherKind | undefined =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) => kinds[kind].test(name));
