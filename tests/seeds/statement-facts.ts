// What is known of the ten commitments of the statement of 4 March 2024, as the research behind the seeds has it: a list
// of its own, against which the seeds and the panel are held.
import type { Relation, Stance, Tier } from '@/lib/model';

export interface KnownRecord {
  readonly for: readonly number[];
  readonly date: string;
  readonly publisher: RegExp;
  readonly stance: Stance;
  readonly tier: Tier;
  readonly independent: 'yes' | 'no';
}

const row = (
  bears: string,
  date: string,
  publisher: RegExp,
  stance: Stance,
  [tier, independent]: readonly [Tier, 'yes' | 'no'],
): KnownRecord => ({ for: bears.split(' ').map(Number), date, publisher, stance, tier, independent });

export const RECORDS: readonly KnownRecord[] = [
  row('1 3 5', '2024-12-10', /Interior, Germany/, 'supports', [2, 'no']),
  row('1 3 5 6 8', '2024-12-10', /UK Parliament/, 'supports', [2, 'no']),
  row('1 5', '2024-12-11', /BFM/, 'supports', [4, 'yes']),
  row('1 3', '2025-10-02', /Cabinet Office/, 'context', [2, 'no']),
  row('1 3', '2026-01-01', /Home Office figures/, 'contradicts', [4, 'yes']),
  row('1 3', '2024-12-02', /PA/, 'context', [4, 'yes']),
  row('2', '2022-11-14', /Home Office and French/, 'context', [2, 'no']),
  row('2', '2022-12-08', /Press copy/, 'context', [4, 'yes']),
  row('2', '2020-10-02', /Police Professional/, 'context', [4, 'yes']),
  row('2', '2020-07-12', /HSToday/, 'context', [4, 'yes']),
  row('2 6', '2025-11-11', /^nd/, 'supports', [4, 'yes']),
  row('2 6', '2025-05-16', /Inspectorate/, 'context', [3, 'yes']),
  row('4', '2023-11-28', /European Parliament/, 'context', [1, 'yes']),
  row('4', '2025-12-10', /European Commission/, 'supports', [1, 'yes']),
  row('4', '2025-12-10', /eucrim/, 'supports', [5, 'yes']),
  row('6', '2024-02-21', /Europol/, 'context', [1, 'yes']),
  row('6', '2024-02-21', /Migration Network Belgium/, 'supports', [2, 'no']),
  row('6', '2024-08-21', /Police Professional/, 'supports', [4, 'yes']),
  row('5 6', '2025', /written answer/, 'supports', [2, 'no']),
  row('6 10', '2024-09-06', /Press/, 'supports', [4, 'yes']),
  row('6', '2024-12-10', /BBC/, 'supports', [4, 'yes']),
  row('6', '2026-04-23', /lexlords/, 'supports', [5, 'yes']),
  row('6', '2026-04-23', /BBC/, 'supports', [4, 'yes']),
  row('7', '2024-07-25', /National Crime Agency/, 'supports', [2, 'no']),
  row('7', '2025-01-27', /Independent/, 'supports', [4, 'yes']),
  row('7', '2026-01-21', /National Crime Agency/, 'supports', [2, 'no']),
  row('7', '2025-04-01', /Albania/, 'context', [2, 'no']),
  row('7 8', '2024-12-10', /UK and Germany/, 'supports', [2, 'no']),
  row('7 8', '2024-02-17', /eucrim/, 'context', [5, 'yes']),
  row('8', '2024-12-10', /Interior, Germany/, 'supports', [2, 'no']),
  row('9', '2024-02-23', /Home Office and Frontex/, 'context', [2, 'no']),
  row('9', '2024-02-23', /UK Parliament/, 'context', [2, 'no']),
  row('9', '2024-12-10', /Interior, Germany/, 'supports', [2, 'no']),
  row('9', '2024-12-11', /BFM/, 'supports', [4, 'yes']),
  row('9', '2025-05-19', /European Commission and UK/, 'context', [2, 'no']),
  row('10', '2025-12-02', /UK Parliament/, 'supports', [1, 'yes']),
  row('10', '2025-12-19', /Home Office/, 'supports', [2, 'no']),
  row('10', '2025-11', /BBC/, 'context', [4, 'yes']),
  row('10', '2024-12-09', /Home Office/, 'supports', [2, 'no']),
  row('10', '2025-11-25', /ECR/, 'supports', [5, 'yes']),
  row('10', '2025-09-25', /eucrim/, 'supports', [5, 'yes']),
  row('10', '2025-03-05', /eucrim/, 'context', [5, 'yes']),
  row('10', '2025-04', /PICUM/, 'context', [5, 'yes']),
  row('10', '2025-02', /UN Special Rapporteur/, 'context', [1, 'yes']),
  row('10', '2024-03-05', /Home Office/, 'context', [2, 'no']),
];

/** What was looked for and not found. */
export const GAPS: readonly { readonly for: number; readonly scope: RegExp }[] = [
  { for: 2, scope: /all five participants within the Joint Intelligence Cell/ },
  { for: 4, scope: /list that names each of the five participants/ },
  { for: 5, scope: /senior officials between the two ministerial meetings/ },
  { for: 5, scope: /fifth ministerial meeting/ },
  { for: 9, scope: /operational plan; the exchange of liaison officers/ },
  { for: 10, scope: /COM\(2023\) 755/ },
  { for: 10, scope: /meeting of customs agencies in April 2024/ },
];

/** Where each comes from; one without a row is new. */
export const LINEAGE: readonly { readonly later: number; readonly relation: Relation; readonly from: RegExp }[] = [
  { later: 1, relation: 'restates', from: /2021-11-28/ },
  { later: 1, relation: 'restates', from: /2022-12-08/ },
  { later: 2, relation: 'restates', from: /2022-12-08/ },
  { later: 3, relation: 'restates', from: /2022-12-08/ },
  { later: 5, relation: 'restates', from: /2022-12-08/ },
  { later: 6, relation: 'restates', from: /2022-12-08/ },
  { later: 9, relation: 'strengthens', from: /2022-12-08/ },
];

export const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
