/** For whom a site is built: `staff` sees all but drafts, `public` only what authors have opened to everyone. */
export const accesses = ['staff', 'public'] as const;
export type Access = (typeof accesses)[number];
