import { newKeys, signer } from '../../core/learning/receipt-signature.ts';
import { kept } from './device.ts';
import type { Keeper } from './keeper.ts';

const name = 'receipt keys';

const isPair = (value: unknown): value is CryptoKeyPair =>
  typeof value === 'object' && value !== null && (value as CryptoKeyPair).privateKey instanceof CryptoKey;

async function keptKeys(device: Keeper, subtle: SubtleCrypto): Promise<CryptoKeyPair> {
  const kept = await device.value(name);
  if (isPair(kept)) return kept;
  const made = await newKeys(subtle);
  await device.change([{ put: 'device', key: name, value: made }]);
  return made;
}

/** Why this device cannot sign: plain http, or nothing is kept, so that each key would be a new one. */
export type Keyless = 'http' | 'unkept';

/** The key of this device, made when it is first asked for. Two tabs that ask at once get the same. */
export async function deviceKeys(): Promise<CryptoKeyPair | Keyless> {
  const subtle = signer();
  if (!subtle) return 'http';
  const device = await kept();
  if (device.trouble) return 'unkept';
  try {
    return await navigator.locks.request(name, () => keptKeys(device, subtle));
  } catch {
    // A browser that cannot keep a key signs with none.
    return 'unkept';
  }
}
