/** Some things in English: 1 course, 2 courses. */
export const some = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
