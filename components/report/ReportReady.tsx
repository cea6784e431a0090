import { useState } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import type { Changed, AnswerSaying, ReportDocument, ReportRow, ReportTable } from '@/lib/model';

import { StorageFull } from '../states/StorageFull';
import { tierWords } from '../words/labels';
import { acceptedWords, documentWords, itemsWords, ledeWords, marksWords, reportsWords } from '../words/report-words';
import { webAddress } from '../words/web-address';
import { ReportRowsTable } from './ReportRowsTable';
import type { RowsActs } from './ReportRowsTable';
import { GROUPS } from './report-view';
import type { Group, ReportActs } from './report-view';

function Title({ document: { title, address } }: { document: ReportDocument }) {
  const href = webAddress(address);
  return (
    <p class="report-title">
      {href === undefined ? (
        title
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}
    </p>
  );
}

function Pair({ table, refuse }: { table: ReportTable; refuse: () => void }) {
  const { strategy, answer } = table;
  return (
    <div class="report-pair">
      <div>
        <p class="pm-small pm-quiet">{documentWords(strategy)}</p>
        <Title document={strategy} />
        <p class="pm-small">{itemsWords(table)}</p>
      </div>
      <p>{t('is answered by')}</p>
      <div data-side="report">
        <p class="pm-small pm-quiet">{documentWords(answer)}</p>
        <Title document={answer} />
        <p class="pm-small">
          {reportsWords(table)}{' '}
          <button type="button" class="pm-link pm-small" onClick={refuse}>
            {t('Not its report')}
          </button>
        </p>
      </div>
    </div>
  );
}

const NAMES: Readonly<Record<Group, string>> = worded({
  answered: 'Answered',
  'not answered': 'Not answered',
  'in the report only': 'In the report only',
});

/** What was done to some rows, and how many of all are accepted then: of one its number is told. */
const acceptedNow = (some: readonly ReportRow[], done: number, all: number): string =>
  some.length === 1
    ? t('Item {number} accepted. {done} of {all}.', { number: some[0]?.number ?? '', done, all })
    : t('{count} accepted. {done} of {all}.', { count: some.length, done, all });
const takenBackNow = (some: readonly ReportRow[], done: number, all: number): string =>
  some.length === 1
    ? t('Item {number} taken back. {done} of {all}.', { number: some[0]?.number ?? '', done, all })
    : t('All {count} taken back. {done} of {all}.', { count: some.length, done, all });

function Show({
  counts,
  shown,
  toggle,
}: {
  counts: Readonly<Record<Group, number>>;
  shown: ReadonlySet<Group>;
  toggle: (group: Group) => void;
}) {
  return (
    <fieldset class="report-show">
      <legend>{t('Show')}</legend>
      {GROUPS.map((group) => (
        <label key={group}>
          <input type="checkbox" checked={shown.has(group)} onChange={() => toggle(group)} />{' '}
          <span>
            {NAMES[group]} {counts[group]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The table of a report with what the reader can do with all of it. */
export function ReportReady({
  table,
  acts,
  say,
}: {
  table: ReportTable;
  acts: ReportActs;
  say: (words: string) => void;
}) {
  const [wished, setWished] = useState<ReadonlyMap<string, AnswerSaying>>(new Map());
  const [shown, setShown] = useState<ReadonlySet<Group>>(new Set(GROUPS));
  const [is, setIs] = useState<'open' | 'full' | 'refused'>('open');
  const { rows, unanswered, reportOnly } = table;
  const accepted = rows.filter((row) => row.accepted !== undefined);
  const matched = rows.filter((row) => row.by === 'number and words' && row.accepted === undefined);
  const countsOf = (row: ReportRow): AnswerSaying => wished.get(row.id) ?? row.counts;
  const told = (changed: Changed | undefined, words: string): void => {
    setIs(changed === 'storage full' ? 'full' : 'open');
    if (changed === 'saved') say(words);
  };
  const accept = async (some: readonly ReportRow[]): Promise<void> => {
    const before = accepted.length;
    const fresh = some.filter((row) => row.accepted === undefined).length;
    const changed = await acts.accept(some.map((row) => ({ id: row.id, counts: countsOf(row) })));
    told(changed, acceptedNow(some, before + fresh, rows.length));
  };
  const takeBack = async (some: readonly ReportRow[]): Promise<void> => {
    const changed = await acts.takeBack(some.map(({ id }) => id));
    told(changed, takenBackNow(some, accepted.length - some.length, rows.length));
  };
  const rowsActs: RowsActs = {
    countsOf,
    choose: (row, counts) => {
      setWished((before) => new Map([...before, [row.id, counts]]));
      // what was accepted counts as it is said now, at once
      if (row.accepted !== undefined)
        void acts
          .accept([{ id: row.id, counts }])
          .then((changed) => told(changed, t('Item {number} counts otherwise now.', { number: row.number })));
    },
    accept: (row) => void accept([row]),
    takeBack: (row) => void takeBack([row]),
  };
  const toggle = (group: Group): void =>
    setShown((before) => new Set(GROUPS.filter((one) => before.has(one) !== (one === group))));
  const refuse = async (): Promise<void> => {
    const changed = await acts.refuse();
    told(changed, t('This will not be suggested again.'));
    if (changed === 'saved') setIs('refused');
  };
  const marks = marksWords(rows);
  return (
    <>
      <h1 tabIndex={-1}>{t('A report seems to answer this strategy')}</h1>
      <p class="lead">{ledeWords(table)}</p>
      <Pair table={table} refuse={() => void refuse()} />
      {is === 'refused' ? (
        <p class="report-refused">
          {t('You said that this is not its report. It will not be suggested again. What you accepted stays.')}
        </p>
      ) : null}
      <div class="report-sum">
        <div class="pm-acts">
          {matched.length === 0 ? null : (
            <button type="button" class="pm-button" data-main onClick={() => void accept(matched)}>
              {t('Accept the {count} that match by number and words', { count: matched.length })}
            </button>
          )}
          {accepted.length < 2 ? (
            <button type="button" class="pm-button" onClick={() => acts.leave()}>
              {t('Accept none')}
            </button>
          ) : (
            <button type="button" class="pm-button" onClick={() => void takeBack(accepted)}>
              {t('Take all {count} back', { count: accepted.length })}
            </button>
          )}
          <span class="pm-small pm-quiet">{acceptedWords(rows)}</span>
        </div>
        {is === 'full' ? <StorageFull /> : null}
        <Show
          counts={{
            answered: rows.length,
            'not answered': unanswered.length,
            'in the report only': reportOnly.length,
          }}
          shown={shown}
          toggle={toggle}
        />
      </div>
      <ReportRowsTable table={table} shown={shown} acts={rowsActs} />
      <p class="pm-small pm-quiet">
        {t('What you accept becomes your evidence: “{source}”, with the quote and its place in the report.', {
          source: tierWords(2, false),
        })}{' '}
        {marks}
      </p>
    </>
  );
}
