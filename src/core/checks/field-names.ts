/** The field itself of a path such as `units[2].title`: what an author writes on a line. */
export const lastOf = (field: string | undefined): string =>
  field
    ?.split('.')
    .at(-1)
    ?.replace(/\[\d+\]$/, '') ?? '';
