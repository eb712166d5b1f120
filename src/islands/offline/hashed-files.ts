import { mayBeKept } from '../../core/offline/may-be-kept.ts';
import { state } from './state.ts';
import { matched, noted, put } from './storing.ts';

/** A file that is named by its content, and whether the device has it. */
interface Found {
  response: Response;
  isKept: boolean;
}

const underway = new Map<string, Promise<Found>>();

/** From the device, else from the server and kept: what has this name never changes. Fetched once, however many ask. */
export async function hashedFile(address: string, priority: RequestPriority = 'auto'): Promise<Found> {
  const load = underway.get(address) ?? found(address, priority).finally(() => underway.delete(address));
  underway.set(address, load);
  const { response, isKept } = await load;
  return { response: response.clone(), isKept };
}

async function found(address: string, priority: RequestPriority): Promise<Found> {
  const kept = (await ofFiles(address)) ?? (await ofShell(address));
  if (kept) return { response: kept, isKept: true };
  const response = await fetch(address, { priority });
  if (!mayBeKept(address, response)) return { response, isKept: false };
  const now = Date.now();
  const made = await noted(response, { version: '', at: now, from: now, title: '', files: [] });
  return { response: made, isKept: await put('files', address, made.clone()) };
}

/** Who is signed out is shown nothing that came from the site, pictures included. */
const ofFiles = async (address: string): Promise<Response | undefined> =>
  (await state()).signedOutAt === undefined ? matched('files', address) : undefined;

/** What the page for lost pages needs; it is kept apart. */
async function ofShell(address: string): Promise<Response | undefined> {
  const kept = await matched('shell', address);
  if (kept) await put('files', address, kept.clone());
  return kept;
}
