import type { Receipt } from '../model/receipt.ts';
import { decoded, encoded } from './code-signs.ts';
import { signedText } from './receipt-text.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** What signs; plain http has none. */
export const signer = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

/** A new key of a device. The private half never leaves the browser that made it. */
export const newKeys = (subtle: SubtleCrypto): Promise<CryptoKeyPair> =>
  subtle.generateKey(algorithm, false, ['sign', 'verify']);

/** The receipt with the public key of the device and its signature. */
export async function signed(receipt: Receipt, keys: CryptoKeyPair, subtle: SubtleCrypto): Promise<Receipt> {
  const publicKey = encoded(new Uint8Array(await subtle.exportKey('raw', keys.publicKey)));
  const { signature: _, ...rest } = receipt;
  const named: Receipt = { ...rest, signer: publicKey };
  const signature = await subtle.sign(signing, keys.privateKey, bytesOf(signedText(named)));
  return { ...named, signature: encoded(new Uint8Array(signature)) };
}

/**
 * What the signature of a receipt says: `intact`, it is as the device made it; `changed`, something was changed afterwards;
 * `unsigned`, nobody can tell; `unchecked`, it is signed, but this browser cannot judge.
 */
export type Verdict = 'intact' | 'changed' | 'unsigned' | 'unchecked';

/** What the signature of a receipt says. */
export async function verdictOf(receipt: Receipt, subtle: SubtleCrypto | undefined): Promise<Verdict> {
  const { signer: by, signature } = receipt;
  if (by === undefined && signature === undefined) return 'unsigned';
  if (by === undefined || signature === undefined) return 'changed';
  if (!subtle) return 'unchecked';
  try {
    const key = await subtle.importKey('raw', new Uint8Array(decoded(by)), algorithm, false, ['verify']);
    const holds = await subtle.verify(signing, key, new Uint8Array(decoded(signature)), bytesOf(signedText(receipt)));
    return holds ? 'intact' : 'changed';
  } catch {
    // A key or a signature that is none was put there by hand.
    return 'changed';
  }
}
