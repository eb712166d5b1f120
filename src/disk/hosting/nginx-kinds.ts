import { mediaTypes } from '../media-types.ts';
import { type Hosting, indented } from './hosting.ts';

/** What a file is, by its ending. */
export function kinds(): string[] {
  const ends = (types: Readonly<Record<string, string>>): string[] => {
    const byType = Map.groupBy(Object.entries(types), ([, type]) => type);
    return [...byType].map(([type, endings]) => `${type} ${endings.map(([ending]) => ending.slice(1)).join(' ')};`);
  };
  return [
    'types {',
    ...indented([...ends(mediaTypes.texts), ...ends(mediaTypes.others)]),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${textTypes().join(' ')};`,
  ];
}

/** nginx has text/html in such lists by itself, and complains when it is there twice. */
const textTypes = (): string[] => [...new Set(Object.values(mediaTypes.texts))].filter((type) => type !== 'text/html');

/** Which files go compressed, and from where. */
export const compression = ({ modules }: Hosting): string[] => [
  '# Copies beside the files, where there are any; the rest on the way.',
  ...(modules.includes('brotli') ? ['brotli_static on;'] : []),
  ...(modules.includes('zstd') ? ['zstd_static on;'] : []),
  'gzip_static on;',
  'gzip on;',
  'gzip_proxied any;',
  'gzip_vary on;',
  'gzip_min_length 1024;',
  `gzip_types ${textTypes().join(' ')};`,
];
