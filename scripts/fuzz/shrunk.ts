/** The shortest text that still fails, found by leaving out ever smaller parts of one that does. */
export function shrunk(text: string, fails: (text: string) => boolean): string {
  let signs = [...text];
  for (let size = Math.ceil(signs.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = 0; at < signs.length; ) {
      const shorter = [...signs.slice(0, at), ...signs.slice(at + size)];
      if (fails(shorter.join(''))) signs = shorter;
      else at += size;
    }
  }
  return signs.join('');
}
