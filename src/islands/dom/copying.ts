/** Copies the text of a field; where there is no clipboard, as on plain http, it stands selected, to be copied by hand. */
export async function copied(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus({ preventScroll: true });
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
