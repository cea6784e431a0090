/** How documents that answer another one are called. */
export interface TitleRow {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** What is taken out of a title leaves the name of what is reported on. */
export const REPORT_TITLES: readonly TitleRow[] = [
  {
    name: 'so many years on',
    pattern: /\b(?:one|two|three|four|five|ten|\d{1,2}) (?:years?|months) on(?=$|\s*[:,.()–—-])/i,
    example: 'AI Opportunities Action Plan: One Year On',
    counterExample: 'One year on the front line',
  },
  {
    name: 'update of a year',
    pattern: /\b(?:year \d{1,2}|(?:one|two|three|\d{1,2})[- ]year|annual|mid[- ]?term|interim) update(?: report)?\b/i,
    example: 'Anti-corruption strategy: year 1 update (accessible version)',
    counterExample: 'Annual leave: an updated policy',
  },
  {
    name: 'progress report',
    pattern:
      /\b(?:annual |quarterly |interim |final |first |second |third )?(?:progress (?:reports?|updates?)|(?:reports?|updates?) on progress|implementation (?:report|update)|delivery (?:report|update))\b/i,
    example: 'National Cyber Strategy 2022: annual progress report',
    counterExample: 'Progress in International Reading Literacy Study',
  },
  {
    name: 'self-assessment',
    pattern: /\b(?:end[- ]of[- ]term|mid[- ]?term)? ?self[- ]assessment(?: report)?\b/i,
    example: 'Open Government National Action Plan: end-of-term self-assessment report',
    counterExample: 'Self Assessed tax returns',
  },
  {
    name: 'update report',
    pattern: /\b(?:first|second|third|final)? ?update report\b|\baction plan(?=:? updates?$)/i,
    example: 'Inclusive Britain second update report – May 2024',
    counterExample: 'Update your report online',
  },
  {
    name: 'updates',
    pattern: /[:–—-] ?updates?(?: \(.*\))?$/i,
    example: 'Inclusive Britain action plan: updates',
    counterExample: 'Updates to the Immigration Rules',
  },
];

/** A title that tells of a report, without the words that tell it; nothing where it is no such title. */
export function reportedOn(title: string): string | undefined {
  const rows = REPORT_TITLES.filter(({ pattern }) => pattern.test(title));
  if (rows.length === 0) return undefined;
  return rows.reduce((rest, { pattern }) => rest.replace(pattern, ' '), title).trim();
}
