interface PolicyFactory {
  defaultPolicy: object | null;
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => object;
}

const sameOrigin = (address: string): string => {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError(`Not a script of this site: ${address}`);
  return address;
};

/**
 * Pagefind starts its worker from a plain string, which our Trusted Types forbid. The default policy lets such addresses
 * through, but only those of this very site; HTML and script text stay forbidden.
 */
export function allowSameOriginScripts(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (factory && !factory.defaultPolicy) factory.createPolicy('default', { createScriptURL: sameOrigin });
}
