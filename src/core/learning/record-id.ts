/** A new identity for a record or a learner: 80 random bits. `getRandomValues` is there on plain http, too. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => (byte % 36).toString(36)).join('');
