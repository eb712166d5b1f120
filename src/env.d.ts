declare module 'virtual:fengfan/islands' {
  /** Name of an island to its address below the base. */
  const addresses: Record<string, string>;
  export default addresses;
}
