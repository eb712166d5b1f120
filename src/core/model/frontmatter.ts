/** A file cut into its frontmatter and its body. */
export interface Halves {
  yaml: string;
  /** The line of the file on which `yaml` begins. */
  yamlLine: number;
  /** The whole file with the lines of the frontmatter left blank, so that places stay those of the file. */
  body: string;
}

const fence = /^---[ \t]*$/;

/** Cuts a text with LF line ends at its `---` fences, or says what is missing. */
export function halvesOf(text: string): Halves | 'missing' | 'open' {
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) return 'missing';
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return 'open';
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
