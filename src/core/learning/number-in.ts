const unit: Record<string, number> = { '': 1, 万: 1e4, 亿: 1e8 };
const plain = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)?(\.\d+)?\s*([万亿]?)\s*(?:元|人|位|名|户|个)?$/;

/**
 * The number that somebody typed, as people type numbers in Chinese: full-width digits and signs, commas every three or four
 * digits, spaces, 万 or 亿 and a measure word at the end. Undefined when it is none, or might be two.
 */
export function numberIn(text: string): number | undefined {
  // NFKC turns full-width digits, commas and points into ours; the rest are signs that it leaves alone.
  const folded = text
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/[、，]/g, ',')
    .replace(/(?<=\d)。(?=\d)/g, '.')
    .replace(/^[¥￥]\s*/, '')
    .replace(/(?<=\d)[\s_](?=\d)/g, '')
    .trim();
  const [, sign, whole, part, large = ''] = plain.exec(folded) ?? [];
  if (whole === undefined && part === undefined) return undefined;
  const value = Number(`${(whole ?? '0').replaceAll(',', '')}${part ?? ''}`) * (unit[large] ?? 1);
  return Number.isFinite(value) ? (sign === '-' ? -value : value) : undefined;
}
