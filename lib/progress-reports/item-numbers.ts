export interface NumberForm {
  readonly name: string;
  /** `labelled`: "Action 3"; `plain`: "3." of a list or a heading; `bare`: a table's cell "3". */
  readonly is: 'labelled' | 'plain' | 'bare';
  /** Group 1 is the number; what follows the match is the item's words. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** How items are numbered at the start of a block; the first row that fits a block counts. */
export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    name: 'label and number',
    is: 'labelled',
    pattern:
      /^(?:\d{1,2}(?:\.\d{1,3})*[.)]?\s+)?(?:Action|Recommendation|Commitment|Pledge|Measure|Proposal|Milestone)s?\s+(?:No\.?\s*)?(\d{1,3}(?:[.]\d{1,3})?[a-z]?)(?![\d/])\s*[:.)–—-]?\s*/i,
    example: '2.3 Commitment 3: Local authority transparency code',
    counterExample: 'Action 3/2019 of the Board',
  },
  {
    name: 'number with parts',
    is: 'plain',
    pattern: /^(\d{1,2}\.\d{1,3})[.)]?\s+(?=\S)/,
    example: '1.2 Unlocking data',
    counterExample: '1.2bn for schools',
  },
  {
    name: 'number with a stop',
    is: 'plain',
    pattern: /^\(?(\d{1,3}[a-z]?)[.)]\s+(?=\S)/,
    example: '12. Publish the code',
    counterExample: '12 ports',
  },
  {
    name: 'number alone',
    is: 'bare',
    pattern: /^(\d{1,3}[a-z]?)[.)]?$/,
    example: '12',
    counterExample: '12 March',
  },
];

export interface BlockNumber {
  readonly form: NumberForm;
  /** Without leading zeros, lower case: "3", "2.1", "4a". */
  readonly number: string;
  /** What it takes of the block, UTF-16 code units. */
  readonly length: number;
}

/** The number that a block begins with. */
export function numberOf(block: string): BlockNumber | undefined {
  for (const form of NUMBER_FORMS) {
    const match = form.pattern.exec(block);
    const number = match?.[1];
    if (match !== null && number !== undefined)
      return { form, number: number.toLowerCase().replace(/^0+(?=\d)/, ''), length: match[0].length };
  }
  return undefined;
}

/** So that 2 stands before 10, and 2 before 2.1 and 2a. */
export function orderOf(number: string): number {
  const [whole = '0', part = '0'] = number.split('.');
  const letter = /[a-z]$/.exec(number)?.[0];
  return Number.parseInt(whole, 10) + Number.parseInt(part, 10) / 1000 + (letter === undefined ? 0 : 0.0005);
}
