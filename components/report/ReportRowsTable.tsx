import { t, worded } from '@/lib/language';
import type { AnswerSaying, ReportRow, ReportTable } from '@/lib/model';

import { AnsweredRow, GroupRow, ReportOnlyRows, UnansweredRows } from './ReportRows';
import type { Group } from './report-view';

const COLUMNS = worded(['No.', 'The strategy says', 'The report says', 'Its own word', 'Counts as']);
const CAPTION = 'report-caption';

/** Rows that stand in one chapter one after the other; those without one stand in one group. */
function chaptersOf(rows: readonly ReportRow[]): readonly { readonly chapter?: string; readonly rows: ReportRow[] }[] {
  const groups: { chapter?: string; rows: ReportRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last.chapter === row.chapter) last.rows.push(row);
    else groups.push({ ...(row.chapter === undefined ? {} : { chapter: row.chapter }), rows: [row] });
  }
  return groups;
}

export interface RowsActs {
  readonly countsOf: (row: ReportRow) => AnswerSaying;
  readonly choose: (row: ReportRow, counts: AnswerSaying) => void;
  readonly accept: (row: ReportRow) => void;
  readonly takeBack: (row: ReportRow) => void;
}

/**
 * The two documents side by side. Roles are given by hand: where rows are drawn as cards, the browser would take the
 * table for none.
 */
export function ReportRowsTable({
  table,
  shown,
  acts,
}: {
  table: ReportTable;
  shown: ReadonlySet<Group>;
  acts: RowsActs;
}) {
  return (
    <div class="report-scroll" tabIndex={0} role="region" aria-labelledby={CAPTION}>
      <table role="table" class="report-rows" aria-labelledby={CAPTION}>
        <caption id={CAPTION} class="pm-hidden">
          {t('The report aligned with its strategy, item by item')}
        </caption>
        <colgroup>
          <col class="report-col-number" />
          <col class="report-col-words" />
          <col />
          <col class="report-col-own" />
          <col class="report-col-counts" />
          <col class="report-col-decide" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
            <th role="columnheader" scope="col">
              <span class="pm-hidden">{t('Accept')}</span>
            </th>
          </tr>
        </thead>
        {shown.has('answered')
          ? chaptersOf(table.rows).map(({ chapter, rows }) => (
              <tbody key={rows[0]?.id} role="rowgroup">
                {chapter === undefined ? null : <GroupRow words={chapter} />}
                {rows.map((row) => (
                  <AnsweredRow
                    key={row.id}
                    row={row}
                    counts={acts.countsOf(row)}
                    acts={{
                      choose: (counts) => acts.choose(row, counts),
                      accept: () => acts.accept(row),
                      takeBack: () => acts.takeBack(row),
                    }}
                  />
                ))}
              </tbody>
            ))
          : null}
        {shown.has('not answered') && table.unanswered.length > 0 ? <UnansweredRows table={table} /> : null}
        {shown.has('in the report only') && table.reportOnly.length > 0 ? <ReportOnlyRows table={table} /> : null}
      </table>
    </div>
  );
}
