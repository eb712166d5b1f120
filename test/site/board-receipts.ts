import type { Page } from 'playwright-core';
import { backupText } from '../../src/core/learning/board/backup.ts';
import { receiptRow } from '../../src/core/learning/board/rows.ts';
import { newKeys, signed } from '../../src/core/learning/receipt-signature.ts';
import { receiptFileText } from '../../src/core/learning/receipt-text.ts';
import type { LearningRecord } from '../../src/core/model/learning-record.ts';
import type { Receipt } from '../../src/core/model/receipt.ts';

export const path = { of: 'paths/first-week', title: '新员工第一周' };

type Step = Receipt['steps'][number];

/** A step with its one question; read where a version is given. */
export const step = (key: string, version?: string, first = true): Step => ({
  key,
  required: true,
  due: '2026-01-31',
  ...(version === undefined ? {} : { read: { version, day: '2026-01-20' } }),
  questions:
    version === undefined
      ? []
      : [{ id: `q ${key}`, first, tries: 1, right: first, competencies: [first ? 'initiative' : 'empathy'] }],
});

/** A receipt as a device makes it; `by` are its keys. */
export async function receipt(
  name: string,
  steps: Step[],
  by?: CryptoKeyPair,
  more: Partial<Receipt> = {},
): Promise<Receipt> {
  const plain: Receipt = {
    format: 'fengfan-receipt',
    version: 1,
    site: '风范',
    learner: { id: `learner${[...name].map((sign) => sign.codePointAt(0)?.toString(36)).join('')}`, name },
    path,
    made: '2026-01-20',
    steps,
    exams: [],
    ...more,
  };
  return by ? signed(plain, by, crypto.subtle) : plain;
}

export const keys = (): Promise<CryptoKeyPair> => newKeys(crypto.subtle);

export const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
export const fileOf = (made: Receipt) => file(`${made.learner.name}.json`, receiptFileText(made));

/** A backup of a board with many people and steps. */
export async function bigBoard(people: number, steps: number): Promise<string> {
  const by = await keys();
  const titles = Array.from({ length: steps }, (_, index) => `cases/step-${index}`);
  const made = Array.from({ length: people }, (_, person) =>
    receipt(
      `学员${person}`,
      titles.map((key, index) =>
        step(key, (person * 7 + index * 3) % 5 < 3 ? '2026-01-01' : undefined, (person + index) % 3 > 0),
      ),
      by,
    ),
  );
  return backupText(
    '风范',
    (await Promise.all(made)).map((each, index) => receiptRow('first', each, index)),
  );
}

/** Puts a learner and what they did into the database of the site, as its pages do. */
export const learnerIn = (page: Page, name: string, records: readonly LearningRecord[]): Promise<void> =>
  page.evaluate(
    async ({ name, records }) => {
      const known = (await indexedDB.databases())
        .map((each) => each.name ?? '')
        .find((each) => each.startsWith('fengfan '));
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(known ?? 'fengfan /');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const change = database.transaction(['learners', 'records', 'device'], 'readwrite');
      change.objectStore('learners').put({ id: 'learnerabc', name });
      change.objectStore('device').put('learnerabc', 'current');
      for (const record of records) change.objectStore('records').put({ learner: 'learnerabc', record });
      await new Promise<void>((resolve) => {
        change.oncomplete = () => resolve();
      });
      database.close();
    },
    { name, records },
  );
