import type { Read } from './index-reader.ts';

/** Pagefind's files begin with these letters once they are unzipped. */
const signature = 'pagefind_dcd';

/** A request that hangs must not hang the search. */
const patienceMilliseconds = 15_000;

/** Reads the files below this folder. Zipped ones are unzipped and lose their signature. */
export const reader =
  (folder: URL): Read =>
  async (path) => {
    // Browsers before Chromium 103 wait on.
    const signal = AbortSignal.timeout?.(patienceMilliseconds);
    const response = await fetch(new URL(path, folder), { signal });
    if (!response.ok || !response.body) throw new Error(`${response.status} for ${path}`);
    if (path.endsWith('.json')) return new Uint8Array(await response.arrayBuffer());
    const whole = new Uint8Array(await unzipped(response.body));
    const begins = new TextDecoder().decode(whole.subarray(0, signature.length));
    if (begins !== signature) throw new Error(`${path} is no file of the index`);
    return whole.subarray(signature.length);
  };

const unzipped = (body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> =>
  new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
