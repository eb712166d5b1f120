/** A spreadsheet takes what begins so for a formula, which a name that somebody typed must not become. */
const formula = /^[=+\-@\t\r]/;

const cellText = (text: string): string => {
  const defused = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
};

/** A table as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => cellText(String(cell))).join(',')).join('\r\n')}\r\n`;
