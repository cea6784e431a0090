import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { IsoInstant } from '@/lib/model';
import { LOCK_BYTES, makeBackup, readBackup } from '@/lib/report';
import { ITERATIONS, unlockText } from '@/lib/report/lock';
import type { Lock, Locked } from '@/lib/report/lock';
import { DEEPEST_ROW } from '@/lib/rows';

import { backupOf } from '../rows/backup-of';
import { notes } from './notes';

const MADE = { now: '2026-11-24T09:00:00.000Z' as IsoInstant, build: '0.1.0' };
const [NOTE] = fc.sample(notes, 1);
const CONTENT = {
  tables: {
    notes: [NOTE ?? {}],
    notNames: [{ id: 'x', type: 'organisation', words: '\ud800 a lone surrogate' }],
    entities: [
      { origin: 'reader', id: 'e', type: 'organisation', name: 'E', names: ['e'], aliases: [], sources: [], links: {} },
    ],
  },
  settings: { density: 'names' },
};
const chance = (): Uint8Array => crypto.getRandomValues(new Uint8Array(LOCK_BYTES));
const lockWith = (passphrase: string) => ({ ...MADE, lock: { passphrase, chance: chance() } });

interface Parsed {
  version: number;
  sha256: string;
  data: string;
  lock: Record<string, unknown>;
  content: { tables: Record<string, Record<string, unknown>[]> };
}

async function changed(text: string, change: (file: Parsed) => void): Promise<string> {
  const file = JSON.parse(text) as Parsed;
  change(file);
  return JSON.stringify(file);
}

/** What a file may hold that no backup does, and how it is named. */
const ODD: readonly {
  readonly what: string;
  readonly tables: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly field: string;
  readonly why: string;
}[] = [
  { what: 'a note that is none', tables: { notes: [{ id: 'n' }] }, at: 'row 1', field: 'page', why: 'is missing' },
  {
    what: 'a row of the seeds',
    tables: { entities: [CONTENT.tables.entities[0], { ...CONTENT.tables.entities[0], origin: 'seed' }] },
    at: 'row 2',
    field: 'origin',
    why: 'is that of the corpus which comes with Pledgemark',
  },
  { what: 'a row that is no object', tables: { clips: [7] }, at: 'row 1', field: '', why: 'is no record' },
  { what: 'a row that is nothing', tables: { clips: [null] }, at: 'row 1', field: '', why: 'is no record' },
  {
    what: 'a row that is nested deeper than any',
    tables: { clips: [Array.from({ length: DEEPEST_ROW + 1 }).reduce<object>((inner) => ({ inner }), {})] },
    at: 'row 1',
    field: '',
    why: `is nested more than ${DEEPEST_ROW} deep`,
  },
  {
    what: 'a table that is no list',
    tables: { clips: { 0: 7 } },
    at: 'the table',
    field: '',
    why: 'is no list of rows',
  },
  {
    what: 'two rows of one key',
    tables: { notNames: [CONTENT.tables.notNames[0], CONTENT.tables.notNames[0]] },
    at: 'row 2',
    field: '',
    why: 'has the key of a row above it',
  },
  {
    what: 'a table of a newer build',
    tables: { promises: [{ id: 'p' }] },
    at: 'row 1',
    field: '',
    why: 'is of a table that this Pledgemark does not know',
  },
  {
    what: 'a table that is called like a part of the language',
    tables: { constructor: [{ id: 'p' }] },
    at: 'row 1',
    field: '',
    why: 'is of a table that this Pledgemark does not know',
  },
];

describe('a backup', () => {
  test('is read back whole, and its name tells its day', async () => {
    const { name, text } = await makeBackup(CONTENT, MADE);
    expect(name).toBe('pledgemark-2026-11-24-backup.json');
    expect(await readBackup(text)).toEqual({ is: 'backup', made: MADE.now, content: CONTENT, aside: [] });
  });

  test('is read back when another program has set it out anew', async () => {
    const { text } = await makeBackup(CONTENT, MADE);
    expect(await readBackup(JSON.stringify(JSON.parse(text), null, 4))).toMatchObject({ is: 'backup' });
  });

  test('of which a single letter was changed is refused', async () => {
    const { text } = await makeBackup(CONTENT, MADE);
    const other = await changed(text, (file) => {
      const [row] = file.content.tables['notNames'] ?? [];
      if (row) row['words'] = 'other words';
    });
    expect(await readBackup(other)).toEqual({
      is: 'refused',
      refused: { where: 'sha256', why: 'does not fit the content: the file was changed or is not whole' },
    });
  });

  test.each(ODD)('with $what is read without it, and it is named', async ({ tables, at, field, why }) => {
    const read = await readBackup(backupOf({ ...tables, readings: [] }));
    const [table = ''] = Object.keys(tables);
    expect(read).toMatchObject({ is: 'backup', aside: [{ table, at, field, why }] });
    const rows = read.is === 'backup' ? Object.values(read.content.tables).flat() : [];
    expect(rows).toHaveLength(at === 'row 2' ? 1 : 0);
  });

  test('that is nested without end is refused, and stops nothing', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"format":"pledgemark-backup","version":1,"made":"${MADE.now}","sha256":"","content":{"tables":{"notes":${deep}},"settings":{}}}`;
    expect(await readBackup(text)).toMatchObject({ is: 'refused', refused: { where: 'the file' } });
  });

  test('of data with rows that cannot be read keeps them beside the content', async () => {
    const tables = { ...CONTENT.tables, notNames: [...CONTENT.tables.notNames, { id: 'n', words: 5 }] };
    const { name, text } = await makeBackup({ ...CONTENT, tables }, MADE);
    expect(name).toBe('pledgemark-2026-11-24-backup.json');
    expect(await readBackup(text)).toEqual({ is: 'backup', made: MADE.now, content: CONTENT, aside: [] });
    expect(JSON.parse(text)).toMatchObject({ rescued: { lost: [], aside: { notNames: [{ id: 'n', words: 5 }] } } });
  });

  test('of a newer form says so', async () => {
    const { text } = await makeBackup(CONTENT, MADE);
    const newer = await changed(text, (file) => (file.version = 2));
    expect(await readBackup(newer)).toMatchObject({ is: 'refused', refused: { where: 'version' } });
  });

  test.each(['', '{}', '[]', '7', '{"format":"pledgemark-notes","version":1}'])('%j is no backup', async (text) => {
    expect(await readBackup(text)).toEqual({ is: 'no backup' });
  });
});

describe('a locked backup', () => {
  test('holds no word that can be read, and opens with its passphrase only', async () => {
    const { name, text } = await makeBackup({ ...CONTENT, settings: 'Ask Kim' }, lockWith('correct horse'));
    expect(name).toBe('pledgemark-2026-11-24-backup-locked.json');
    expect(text).not.toContain('Ask Kim');
    expect(text).not.toContain('notNames');
    expect(await readBackup(text)).toEqual({ is: 'locked' });
    expect(await readBackup(text, 'correct horsf')).toEqual({ is: 'wrong passphrase' });
    expect(await readBackup(text, 'correct horse')).toMatchObject({ is: 'backup', content: { settings: 'Ask Kim' } });
  });

  test('opens with a passphrase typed on another keyboard: accents composed or not', async () => {
    const { text } = await makeBackup(CONTENT, lockWith('caf\u00e9'));
    expect(await readBackup(text, 'cafe\u0301')).toMatchObject({ is: 'backup' });
  });

  test('of which a bit or a word of its lock was changed does not open', async () => {
    const { text } = await makeBackup(CONTENT, lockWith('p'));
    const flipped = await changed(text, (file) => {
      file.data = (file.data.startsWith('A') ? 'B' : 'A') + file.data.slice(1);
    });
    const other = await changed(text, (file) => (file.lock['iterations'] = 600_000));
    expect(await readBackup(flipped, 'p')).toEqual({ is: 'wrong passphrase' });
    expect(await readBackup(other, 'p')).toEqual({ is: 'wrong passphrase' });
  });

  test('does not open where its lock was written otherwise, though it stands for the same key', async () => {
    const { text } = await makeBackup(CONTENT, lockWith('p'));
    const { lock, data } = JSON.parse(text) as Locked;
    const same = lock.salt.replace(/.(?===$)/u, (sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) + 1));
    expect(atob(same)).toBe(atob(lock.salt));
    expect(same).not.toBe(lock.salt);
    for (const other of [{ salt: same }, { cipher: 'AES-128-GCM' }, { derivation: 'PBKDF2' }]) {
      const written = { lock: { ...lock, ...other } as Lock, data };
      expect([other, await unlockText(written, 'p')]).toEqual([other, undefined]);
    }
  });

  test('derives its key in as many rounds as OWASP asks for, or more, and never in as many as would stop the browser', async () => {
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    const { text } = await makeBackup(CONTENT, lockWith('p'));
    for (const iterations of [1000, 4_000_000_000]) {
      const other = await changed(text, (file) => (file.lock['iterations'] = iterations));
      expect(await readBackup(other, 'p')).toMatchObject({ is: 'refused', refused: { where: 'lock.iterations' } });
    }
  });

  test('has another salt and another initial value each time', async () => {
    const locks = await Promise.all(
      [1, 2].map(async () => JSON.parse((await makeBackup(CONTENT, lockWith('p'))).text) as Parsed),
    );
    expect(locks[0]?.lock['salt']).not.toBe(locks[1]?.lock['salt']);
    expect(locks[0]?.lock['iv']).not.toBe(locks[1]?.lock['iv']);
  });
});
