/** As UTF-8 sorts, and unlike JavaScript: characters beyond the basic plane come last. */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return raised(left) - raised(right);
  }
  return a.length - b.length;
}

const raised = (code: number): number => (code >= 0xd800 && code < 0xe000 ? code + 0x10000 : code);
