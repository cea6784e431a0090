import { version } from '@/package.json';
import { SEEDS } from '@/seeds/corpus';

import type { ReaderSettings } from './policy-reader';

/** What answers depend on besides the input: with another version, corpus or setting they may differ. */
export function readerName({ published, detail }: ReaderSettings): string {
  const day = published === undefined ? '' : `, published ${published}`;
  return `pledgemark ${version}, corpus ${SEEDS.version}, ${detail}${day}`;
}
