import { expect, test } from 'vitest';

import type { IsoInstant } from '@/lib/model';
import { makeBackup, readBackup } from '@/lib/report';

const NOW = '2026-11-24T23:30:00.000Z' as IsoInstant;
const CONTENT = { tables: { notNames: [{ id: 'x', words: 'No name', type: 'person' }] }, settings: {} };
const { name, mediaType, text } = await makeBackup(CONTENT, { now: NOW, build: '0.1.0' });
const FILE = JSON.parse(text) as Record<string, unknown>;
const LOCK = { cipher: 'AES-256-GCM', derivation: 'PBKDF2-HMAC-SHA-256', iterations: 1_000_000, salt: '', iv: '' };

test('a backup says its form, its version, when and by which build it was made, and its checksum', () => {
  expect([name, mediaType]).toEqual(['pledgemark-2026-11-24-backup.json', 'application/json']);
  expect(FILE).toEqual({
    format: 'pledgemark-backup',
    version: 1,
    made: NOW,
    build: '0.1.0',
    sha256: expect.stringMatching(/^[\da-f]{64}$/u),
    content: CONTENT,
  });
});

test.each([
  { what: 'no moment', change: { made: 'today' }, where: 'made' },
  { what: 'no checksum', change: { sha256: 7 }, where: 'sha256' },
  { what: 'no content', change: { content: 7 }, where: 'content' },
  { what: 'no tables', change: { content: { tables: 7, settings: {} } }, where: 'content.tables' },
  { what: 'nothing as its tables', change: { content: { tables: null, settings: {} } }, where: 'content.tables' },
  { what: 'no settings', change: { content: { tables: {} } }, where: 'content.settings' },
  { what: 'no locked words', change: { lock: LOCK, data: 7 }, where: 'data' },
  { what: 'another cipher', change: { lock: { ...LOCK, cipher: 'none' }, data: '' }, where: 'lock.cipher' },
  { what: 'half a round', change: { lock: { ...LOCK, iterations: 700_000.5 }, data: '' }, where: 'lock.iterations' },
  { what: 'no lock', change: { data: '' }, where: 'lock' },
])('a backup with $what is refused at $where, and says why', async ({ change, where }) => {
  expect(await readBackup(JSON.stringify({ ...FILE, ...change }), 'p')).toMatchObject({
    is: 'refused',
    refused: { where, why: expect.stringMatching(/./u) },
  });
});

test.each([
  {
    what: 'of another version',
    change: { version: 2 },
    why: 'is of a newer Pledgemark: update the extension to read it',
  },
  { what: 'with a number as its checksum', change: { sha256: 7 }, why: 'is no text' },
  { what: 'without a checksum', change: { sha256: undefined }, why: 'is missing' },
  { what: 'without tables', change: { content: { tables: 7, settings: {} } }, why: 'is no list of tables' },
  { what: 'without locked words', change: { lock: LOCK, data: 7 }, why: 'is no text' },
  {
    what: 'with a lock of too few rounds',
    change: { lock: { ...LOCK, iterations: 1 }, data: '' },
    why: 'is a number that no lock of Pledgemark’s has',
  },
])('of a backup $what the reader is told that it $why', async ({ change, why }) => {
  expect(await readBackup(JSON.stringify({ ...FILE, ...change }), 'p')).toMatchObject({ refused: { why } });
});

test('a mark before the first sign of a backup does not count, and the same mark inside it stays', async () => {
  const words = { tables: { notNames: [{ id: 'x', words: 'No\uFEFFname', type: 'person' }] }, settings: {} };
  const marked = await makeBackup(words, { now: NOW, build: '0.1.0' });
  expect(await readBackup(`\uFEFF${text}`)).toEqual({ is: 'backup', made: NOW, content: CONTENT, aside: [] });
  expect(await readBackup(marked.text)).toEqual({ is: 'backup', made: NOW, content: words, aside: [] });
});
