import { type Keeper, keeper, type Trouble } from './keeper.ts';

let opened: Promise<Keeper> | undefined;
/** The one keeper of this page. */
export const kept = (): Promise<Keeper> => {
  opened ??= keeper();
  return opened;
};

/** A single value that the device keeps under a name; undefined where there is none. What it is must be asked before it is used. */
export const deviceValue = async (name: string): Promise<unknown> => (await kept()).value(name);

/** Keeps a value under a name, or forgets it. Rejects where there is no room. */
export const keepOnDevice = async (name: string, value: unknown): Promise<void> =>
  (await kept()).change(
    value === undefined ? [{ remove: 'device', key: name }] : [{ put: 'device', key: name, value }],
  );

/** Why what is kept here does not last; nothing where it does. */
export const trouble = async (): Promise<Trouble | undefined> => (await kept()).trouble;
