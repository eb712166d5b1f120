import { type KeptNote, noteHeader, noteText } from '../../core/offline/kept-note.ts';
import type { StoreKind } from '../../core/offline/stores.ts';
import { shelf } from './state.ts';

/** Only whole bodies are kept, with what is to be known of them; how they were packed on the way no longer counts. */
export async function noted(response: Response, note: Omit<KeptNote, 'size'>): Promise<Response> {
  const body = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(noteHeader, noteText({ ...note, size: body.byteLength }));
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}

/** False where the device has no room. */
export async function put(kind: StoreKind, address: string, response: Response): Promise<boolean> {
  try {
    await (await shelf.store(kind)).put(address, response);
    return true;
  } catch {
    return false;
  }
}

/** Nothing where there is none, and where the browser closes its stores to us. */
export async function matched(kind: StoreKind, address: string): Promise<Response | undefined> {
  try {
    return await (await shelf.store(kind)).match(address);
  } catch {
    return undefined;
  }
}
