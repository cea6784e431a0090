import * as v from 'valibot';

import { checksumOf } from './checksum';
import { corpusFault } from './corpus-rules';
import type { PackFault } from './corpus-rules';
import { day, instant, text } from './fact-shapes';
import { PACK_FORMAT, PACK_VERSION } from './pack';
import type { Pack } from './pack';
import { CorpusShape } from './record-shapes';

/** Larger than any pack that people keep by hand: a thousand commitments take about 3 MB. */
export const LONGEST_PACK = 30_000_000;

const PackShape = v.strictObject({
  format: v.literal(PACK_FORMAT, 'It is no corpus pack of Pledgemark.'),
  version: v.literal(PACK_VERSION, `It is of another version than ${PACK_VERSION}. Update the extension to read it.`),
  title: text,
  publisher: text,
  licence: v.exactOptional(text),
  made: instant,
  asOf: day,
  checksum: v.pipe(v.string('It is no checksum.'), v.regex(/^sha256:[0-9a-f]{64}$/, 'It is no checksum.')),
  corpus: CorpusShape,
});

export type PackRead = { readonly read: true; readonly pack: Pack } | ({ readonly read: false } & PackFault);

const refused = (place: string, because: string): PackRead => ({ read: false, place, because });

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

/**
 * Reads a pack, whole or not at all: its shape, then its checksum, then whether what it names is there and what it
 * claims is borne out. Never throws, whatever the file holds; nothing of a refused file is kept.
 * @param known ids that the corpus of this computer holds: a pack may add records to them
 */
export async function readPack(file: string, known: ReadonlySet<string>): Promise<PackRead> {
  if (file.length > LONGEST_PACK) return refused('the file', `It is longer than ${LONGEST_PACK} characters.`);
  const json = parsed(file);
  if (json === undefined) return refused('the file', 'It is not whole, or not JSON.');
  const checked = v.safeParse(PackShape, json, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
    return refused(v.getDotPath(issue) ?? 'the file', isUnknown ? 'It is not part of a pack.' : issue.message);
  }
  const pack: Pack = checked.output;
  const { checksum, ...rest } = pack;
  if ((await checksumOf(rest)) !== checksum)
    return refused('checksum', 'The file was changed after it was made: the checksum is another.');
  const fault = corpusFault(pack.corpus, known);
  return fault === undefined ? { read: true, pack } : { read: false, ...fault };
}
