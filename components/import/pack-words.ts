import type { LeftOut } from './packs-view';

const one = (count: number, singular: string, plural: string): string =>
  count === 1 ? `1 ${singular}` : `${count} ${plural}`;

const SENTENCES: { readonly [Reason in keyof LeftOut]: (count: number) => string } = {
  unheld: (count) =>
    `${one(count, 'record was', 'records were')} left out: ${count === 1 ? 'what it is' : 'what they are'} about is not part of this pack.`,
  unfounded: (count) =>
    `${one(count, 'view was', 'views were')} left out: “Kept” and “Not kept” need a record for or against.`,
  replaced: (count) => `${one(count, 'view was', 'views were')} left out: you gave a later one on the same day.`,
  unfit: (count) =>
    `${one(count, 'record was', 'records were')} left out: ${count === 1 ? 'it is' : 'they are'} too long, or named without a letter.`,
  links: (count) =>
    `${one(count, 'link', 'links')} to ${count === 1 ? 'a record that is' : 'records that are'} not part of this pack ${count === 1 ? 'was' : 'were'} left out.`,
};
const REASONS = ['unheld', 'unfounded', 'replaced', 'unfit', 'links'] as const;

/** What of the chosen records is not in a pack that was saved: a sentence for each reason. */
export function leftOutWords(leftOut: LeftOut): readonly string[] {
  return REASONS.filter((reason) => leftOut[reason] > 0).map((reason) => SENTENCES[reason](leftOut[reason]));
}
