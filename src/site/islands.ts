import addresses from 'virtual:fengfan/islands';

/** The address of a script of `src/islands`, below the base. */
export function islandUrl(name: string): string {
  const address = addresses[name];
  if (address === undefined) throw new Error(`src/islands has no ${name}.ts`);
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${address}`;
}
