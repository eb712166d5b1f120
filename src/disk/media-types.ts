import { extname } from 'node:path';

const text: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const binary: Record<string, string> = {
  '.avif': 'image/avif',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/** Every ending that we know and what it is, for servers that are told so; `texts` are in UTF-8 and worth compressing. */
export const mediaTypes: { texts: Readonly<Record<string, string>>; others: Readonly<Record<string, string>> } = {
  texts: text,
  others: binary,
};

/** What a file is, by its name, and whether compressing it on the way is worth while. */
export function mediaType(file: string): { type: string; isText: boolean } {
  const extension = extname(file).toLowerCase();
  const plain = text[extension];
  if (plain) return { type: `${plain}; charset=utf-8`, isText: true };
  return { type: binary[extension] ?? 'application/octet-stream', isText: false };
}
