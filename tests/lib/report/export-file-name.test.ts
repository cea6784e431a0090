import { expect, test } from 'vitest';

import type { IsoDate } from '@/lib/model';
import { exportFileName } from '@/lib/report';

test('a file of notes is named after its day, so that files stand in order', () => {
  expect(exportFileName('json-ld', '2026-11-24' as IsoDate)).toBe('pledgemark-2026-11-24-notes.jsonld');
});
