/** A learning hour (学时) lasts 45 minutes, as in Chinese schools and company training. */
const minutesPerHour = 45;

/** Learning hours for some minutes, rounded to the nearest half; anything at all is at least half an hour. */
export const hoursOf = (minutes: number): number =>
  minutes <= 0 ? 0 : Math.max(0.5, Math.round((minutes / minutesPerHour) * 2) / 2);
