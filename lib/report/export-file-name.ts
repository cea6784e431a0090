import type { IsoDate } from '@/lib/model';

const ENDINGS = {
  'json-ld': 'notes.jsonld',
} as const;

export type ExportKind = keyof typeof ENDINGS;

/** `pledgemark-2026-11-24-notes.jsonld`: files of many days stand in order. */
export function exportFileName(kind: ExportKind, date: IsoDate): string {
  return `pledgemark-${date}-${ENDINGS[kind]}`;
}
