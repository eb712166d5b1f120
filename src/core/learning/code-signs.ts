const crcTable = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Octets as letters, digits, `-` and `_` (base64url of RFC 4648, without padding). */
export const encoded = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The octets in such signs. Throws for what is none. */
export const decoded = (code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

export const checksumLength = 6;

/** CRC-32 (ISO 3309) of ASCII signs, as six signs. */
export function checksum(signs: string): string {
  let value = 0xffffffff;
  for (const sign of signs) value = (crcTable[(value ^ sign.charCodeAt(0)) & 0xff] ?? 0) ^ (value >>> 8);
  value = ~value >>> 0;
  return encoded(Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value));
}
