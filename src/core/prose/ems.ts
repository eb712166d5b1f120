/** How wide text is when it is set, in units of its font size: Han characters and full-width marks take one, others about half. */
export const emsOf = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’…—]/u.test(character) ? 1 : 0.56),
    0,
  );
