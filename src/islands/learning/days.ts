/** A calendar day as people here write it; without its year where that is this one. */
export function dayText(day: string | number): string {
  const date = typeof day === 'number' ? new Date(day) : new Date(`${day}T12:00:00`);
  const year = date.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleDateString(document.documentElement.lang, { ...year, month: 'long', day: 'numeric' });
}
