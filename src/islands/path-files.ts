export { pathFile, pathFileName } from '../core/authoring/path-file.ts';
export { pathCalendar } from '../core/syndication/path-calendar.ts';
