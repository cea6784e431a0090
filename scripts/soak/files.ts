// The files that a soak reads in: notes and packs, the same and changed ones.
import { writePack } from '@/lib/packs';
import type { CommitmentId, EvidenceId, IsoDate, IsoInstant, Note } from '@/lib/model';

import { sampleNotes } from '../sample-notes';

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const given = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** So many notes are in a file. */
export const NOTES_IN_FILE = 4;
const EDITIONS = 'abcdefghij';
/** Each edition of each note of a file has a word that stands in no other, nor in a part of it. */
export const markOf = (file: number, place: number, edition: number): string =>
  `file${String(file).padStart(5, '0')}x${place}${EDITIONS[edition % EDITIONS.length] ?? ''}`;
export const bodyOf = (mark: string): string => `Note ${mark} of a file, version 1.`;

const idOf = (file: number, place: number): string =>
  `50a70000-0000-4000-8000-${(file * NOTES_IN_FILE + place).toString(16).padStart(12, '0')}`;

/** A file of notes; in another edition the same notes say something else. */
export function notesFile(file: number, edition: number): GivenFile {
  const notes = sampleNotes(NOTES_IN_FILE).map((note, place): Note => {
    const [id, body] = [idOf(file, place) as Note['id'], bodyOf(markOf(file, place, edition))];
    return { ...note, id, body, revision: 1, created: note.created, changed: note.created };
  });
  return given('notes.json', JSON.stringify({ format: 'pledgemark-notes', version: 1, notes }));
}

const COMMITMENT = 'commitment/calais-group-2024-c7' as CommitmentId;
/** How many records each edition of the pack has; the first place is none. */
export const PACK_SIZES = [0, 3, 5] as const;

/** One edition of a pack, from 1 on. */
export async function packFile(edition: number): Promise<GivenFile> {
  const day = `2026-11-0${edition}`;
  const evidence = Array.from({ length: PACK_SIZES[edition] ?? 0 }, (_, number) => ({
    id: `evidence/soak-${edition}-${number}` as EvidenceId,
    for: [COMMITMENT],
    stance: 'context' as const,
    tier: 4 as const,
    independent: true,
    confidence: 'low' as const,
    shows: `Record ${number} of edition ${edition}.`,
    source: { publisher: 'Institute for Kettles', title: `Report ${number}`, date: '2025-01-01' },
  }));
  const corpus = { entities: [], documents: [], commitments: [], searched: [], lineage: [], judgements: [], evidence };
  const about = {
    title: 'Records of the soak',
    publisher: 'Institute for Kettles',
    made: `${day}T10:00:00.000Z` as IsoInstant,
    asOf: day as IsoDate,
  };
  const written = await writePack(corpus, about, new Set([COMMITMENT]));
  if (!written.written) throw new Error('The pack cannot be written.');
  return given('soak.pack.json', written.file);
}
