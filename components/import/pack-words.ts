import { plural } from '@/lib/language';

import type { LeftOut } from './packs-view';

const SENTENCES: { readonly [Reason in keyof LeftOut]: (count: number) => string } = {
  unheld: (count) =>
    plural(
      count,
      '{count} record was left out: what it is about is not part of this pack.',
      '{count} records were left out: what they are about is not part of this pack.',
    ),
  unfounded: (count) =>
    plural(
      count,
      '{count} view was left out: “Kept” and “Not kept” need a record for or against.',
      '{count} views were left out: “Kept” and “Not kept” need a record for or against.',
    ),
  replaced: (count) =>
    plural(
      count,
      '{count} view was left out: you gave a later one on the same day.',
      '{count} views were left out: you gave a later one on the same day.',
    ),
  unfit: (count) =>
    plural(
      count,
      '{count} record was left out: it is too long, or named without a letter.',
      '{count} records were left out: they are too long, or named without a letter.',
    ),
  links: (count) =>
    plural(
      count,
      '{count} link to a record that is not part of this pack was left out.',
      '{count} links to records that are not part of this pack were left out.',
    ),
};
const REASONS = ['unheld', 'unfounded', 'replaced', 'unfit', 'links'] as const;

/** What of the chosen records is not in a pack that was saved: a sentence for each reason. */
export function leftOutWords(leftOut: LeftOut): readonly string[] {
  return REASONS.filter((reason) => leftOut[reason] > 0).map((reason) => SENTENCES[reason](leftOut[reason]));
}
