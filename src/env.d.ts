declare module 'virtual:fengfan/islands' {
  /** Name of an island to its address below the base. */
  const addresses: Record<string, string>;
  export default addresses;
}

declare module 'virtual:fengfan/images' {
  import type { ImageMetadata } from 'astro';

  /** Path below the content folder to the image. */
  const images: Record<string, ImageMetadata>;
  export default images;
}
