import { close, createIndex } from 'pagefind';

/**
 * Pagefind's search engine for the browser: WebAssembly, zipped, with Pagefind's signature in front. Pagefind only gives it away
 * with an index, so it is asked for the smallest one.
 */
export async function engineFile(): Promise<Uint8Array> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(errors.join('\n'));
    await index.addCustomRecord({ url: '/', content: 'x', language: 'und' });
    const { files } = await index.getFiles();
    const engine = files.find(({ path }) => path === 'wasm.unknown.pagefind');
    if (!engine) throw new Error('Pagefind gave no wasm.unknown.pagefind');
    return engine.content;
  } finally {
    await close();
  }
}
