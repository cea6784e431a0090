import { createHash } from 'node:crypto';

/** A backup file with whatever is in these tables, as another program might have written it: its checksum fits. */
export function backupOf(tables: unknown, settings: unknown = {}): string {
  const content = { tables, settings };
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return JSON.stringify({
    format: 'pledgemark-backup',
    version: 1,
    made: '2026-11-24T09:00:00.000Z',
    build: '0.1.0',
    sha256,
    content,
  });
}
