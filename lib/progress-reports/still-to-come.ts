export interface ToComeRow {
  readonly name: string;
  /** The end of a block that leads to a list. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** What leads to a list of what a report plans: the list tells of nothing that was done. */
export const TO_COME: readonly ToComeRow[] = [
  {
    name: 'we plan to',
    pattern: /\b(?:plan|expect|intend|aim|hope|propose)s? to:$/i,
    example: 'In the next 3 months (July to September), we plan to:',
    counterExample: 'The plan led us to:',
  },
  {
    name: 'we will',
    pattern:
      /\b(?:next (?:year|quarter|month|steps?|\d+ months)|in the coming \w+|by the end of \d{4})\b.*\b(?:we|will)(?: \w+)?:$/i,
    example: 'Over the next year, the department will:',
    counterExample: 'Government Digital Service will:',
  },
];

/** Whether a block leads to a list of what is still to come. */
export function leadsToPlans(block: string): boolean {
  return TO_COME.some(({ pattern }) => pattern.test(block));
}
