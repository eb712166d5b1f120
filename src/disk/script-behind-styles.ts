/**
 * A page whose first script stands behind its styles. Astro puts them last into the head; but a script that stands before them
 * does not wait for them, so the page is read to its end meanwhile, and browsers lay it out without any styles, in vain.
 */
export function scriptBehindStyles(html: string): string {
  const end = html.indexOf('</head>');
  const [script] = /<script src="[^"]+"><\/script>/.exec(html.slice(0, Math.max(0, end))) ?? [];
  return script === undefined ? html : html.slice(0, end).replace(script, '') + script + html.slice(end);
}
