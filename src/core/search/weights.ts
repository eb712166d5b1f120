/** What a hit in a part of a record is worth: one in a title as much as ten in a text. */
export const weights = { title: 10, tags: 6, summary: 4, heading: 4, text: 1 } as const;
