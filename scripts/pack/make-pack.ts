import type { CorpusCommitment, CorpusDocument } from '@/lib/model';
import { publisherFault } from '@/lib/model';
import { readPack, writePack } from '@/lib/packs';
import type { PackAbout } from '@/lib/packs';

import type { FoundDocument } from './found-line';
import { foundRecords } from './found-records';

/** As many as a list of a pack holds. */
const MOST_COMMITMENTS = 100_000;

export class NoPack extends Error {
  override readonly name = 'NoPack';
}

function tooLarge(documents: number, commitments: number): NoPack {
  const held = `${documents} documents with ${commitments} commitments`;
  return new NoPack(`${held} are more than a pack can hold. Make it of fewer: of one publisher, or of one year.`);
}

/** A pack, and how much is in it. */
export interface PackMade {
  readonly file: string;
  readonly documents: number;
  readonly commitments: number;
  /** Commitments that cannot stand in a pack: longer than its fields, or the same words twice in one document. */
  readonly leftOut: number;
}

/**
 * Makes a pack of what a run found, and reads it back as the extension does. The commitments of a document that the shipped
 * corpus has already are the pack's own beside those.
 * @throws NoPack where none can be made: too large, without a commitment, or with a publisher's name that no pack has
 */
export async function makePack(found: AsyncIterable<FoundDocument>, about: PackAbout): Promise<PackMade> {
  const fault = publisherFault(about.publisher);
  if (fault !== undefined) throw new NoPack(fault);
  const documents = new Map<string, CorpusDocument>();
  const commitments: CorpusCommitment[] = [];
  for await (const line of found) {
    const records = foundRecords(line, about.asOf);
    for (const document of records.documents) documents.set(document.id, document);
    commitments.push(...records.commitments);
    if (commitments.length > MOST_COMMITMENTS) throw tooLarge(documents.size, commitments.length);
  }
  if (commitments.length === 0) throw new NoPack('Nothing was found that could stand in a pack: no commitment.');
  const none = { entities: [], evidence: [], searched: [], lineage: [], judgements: [] };
  const records = { ...none, documents: [...documents.values()], commitments };
  const written = await writePack(records, about);
  if (!written.written) throw tooLarge(documents.size, commitments.length);
  const { file } = written;
  const read = await readPack({ size: Buffer.byteLength(file), text: async () => file }, async () => new Set());
  if (!read.read) throw new NoPack(`The pack would be refused: ${read.place}: ${read.because}`);
  const held = read.pack.corpus;
  return {
    file,
    documents: held.documents.length,
    commitments: held.commitments.length,
    leftOut: commitments.length - held.commitments.length,
  };
}
