/** A number of bytes for people: `640 KB`, `3.2 MB`. */
export const bytesText = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
