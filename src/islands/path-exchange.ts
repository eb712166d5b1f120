/** What the workshop fetches on use: opening a path that was handed on, and what it is handed on as besides a link. */
export { sharedPathIn } from '../core/learning/path-link.ts';
export { calendarFile, contentFile } from './workshop/files.ts';
export { sheetOf } from './workshop/sheet.ts';
