import { writePack } from '@/lib/packs';
import type { PackAbout, PackCorpus } from '@/lib/packs';

/** The text of a pack with these records, of which nothing may be left out. @param known as in `writePack` */
export async function packText(records: PackCorpus, about: PackAbout, known?: ReadonlySet<string>): Promise<string> {
  const written = await writePack(records, about, known);
  if (!written.written) throw new Error(`The pack was not written: it is ${written.because}.`);
  const left = Object.entries(written.leftOut).filter(([, count]) => count > 0);
  if (left.length > 0) throw new Error(`Something was left out: ${left.join(' ')}`);
  return written.file;
}

/** A file as the browser hands it over. */
export const fileOf = (text: string, size = text.length) => ({ size, text: async () => text });
