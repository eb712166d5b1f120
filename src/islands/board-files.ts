export { backupText } from '../core/learning/board/backup.ts';
export { chosenPath } from './board/groups-path.ts';
export { receiptsOfProgress } from './board/progress-files.ts';
export { classCsv } from './board/table-csv.ts';
