import type { Draft } from './draft';

/** One thing that two lists hold under two names: the first stands, the others are its aliases. */
const SAME: readonly (readonly string[])[] = [
  ['Department for Exiting the European Union', 'Department for Exiting the EU'],
  ['Climate Change Committee', 'Committee on Climate Change'],
  ['Al-Qaeda', 'Al-Qaida'],
  ['Daesh', 'Islamic State'],
  ['Metropolitan Police Service', 'Metropolitan Police'],
  ['UK Green Investment Bank', 'Green Investment Bank'],
  [
    'OECD/G20 Inclusive Framework on Base Erosion and Profit Shifting',
    'OECD Inclusive Framework',
    'G20 Inclusive Framework',
  ],
];

/** Abbreviations and names that a list gives to a second bearer who is hardly ever called so. */
const NOT_OF: Readonly<Record<string, readonly string[]>> = {
  'West Germany': ['FRG', 'Federal Republic of Germany'],
  'English Cricket Board': ['ECB'],
  'Commonwealth Scholarship Commission in the UK': ['CSC'],
  'National Police Chiefs’ Council': ['ACPO'],
  "National Police Chiefs' Council": ['ACPO'],
  'Emissions Trading Scheme': ['EU ETS', 'UK ETS', 'EU Emissions Trading Scheme', 'UK Emissions Trading Scheme'],
};

/** Rows of one thing under its first name, and without the aliases that are another's. */
export function underOneName(drafts: readonly Draft[]): readonly Draft[] {
  const first = new Map(SAME.flatMap(([name = '', ...others]) => others.map((other) => [other, name] as const)));
  for (const made of drafts) {
    const name = first.get(made.name);
    if (name !== undefined) {
      made.aliases.add(made.name);
      made.name = name;
    }
    for (const alias of NOT_OF[made.name] ?? []) made.aliases.delete(alias);
  }
  return drafts;
}
