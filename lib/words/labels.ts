import { worded } from '@/lib/language';
import type { Stance, Strength } from '@/lib/model';

/** What the words say; always after "The words say", or under it. */
const strength: Readonly<Record<Strength, string>> = worded({
  firm: 'Will do',
  continuing: 'Will go on',
  exploratory: 'May do',
});

/** What a record suggests, without its sign. */
const stance: Readonly<Record<Stance, string>> = worded({
  supports: 'Suggests done',
  contradicts: 'Suggests not done',
  context: 'Background',
});

/** One word or two for a value, in every view and export. */
export const labels = { strength, stance };
