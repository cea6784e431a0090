import { checksumOf } from './checksum';
import { MOST_MEMBERS } from './fact-shapes';
import { LISTS, LONGEST_PACK, PACK_FORMAT, PACK_VERSION } from './pack';
import type { Pack, PackAbout, PackCorpus } from './pack';
import { standAlone } from './stand-alone';
import type { LeftOut } from './stand-alone';

const INDENT = 2;

/** What became of a pack that was to be written: nothing where it would be larger than any that is read. */
export type PackWritten =
  | { readonly written: true; readonly file: string; readonly leftOut: LeftOut }
  | { readonly written: false; readonly because: 'too large' };

/**
 * Writes a pack: the records with their sources, who publishes them, and the checksum. The same values give one file,
 * and `readPack` reads it back whole: what of the records cannot stand in a pack is left out, and counted.
 * @param known ids that whoever takes the pack in has besides: those of the shipped corpus, or none
 */
export async function writePack(
  records: PackCorpus,
  about: PackAbout,
  known: ReadonlySet<string> = new Set(),
): Promise<PackWritten> {
  const { corpus, leftOut } = standAlone(records, known);
  if (LISTS.some((list) => corpus[list].length > MOST_MEMBERS)) return { written: false, because: 'too large' };
  const unsigned: Omit<Pack, 'checksum'> = { format: PACK_FORMAT, version: PACK_VERSION, ...about, corpus };
  const { corpus: _, ...head } = unsigned;
  const pack: Pack = { ...head, checksum: await checksumOf(unsigned), corpus };
  const file = `${JSON.stringify(pack, undefined, INDENT)}\n`;
  return file.length > LONGEST_PACK ? { written: false, because: 'too large' } : { written: true, file, leftOut };
}
