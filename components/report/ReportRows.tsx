import { useLayoutEffect, useRef } from 'preact/hooks';

import { t } from '@/lib/language';
import { ANSWER_SAYINGS } from '@/lib/model';
import type { AnswerSaying, ReportRow, ReportTable } from '@/lib/model';

import { whyWords } from '../words/report-words';
import { SAYING_WORDS } from '../words/saying-words';
import { webAddress } from '../words/web-address';

/** The name of its column, shown where a row is drawn as a card. */
function Column({ name }: { name: string }) {
  return <span class="report-column">{name}</span>;
}

function OwnWord({ words }: { words: string | undefined }) {
  return words === undefined ? (
    <span class="pm-quiet">{t('none given')}</span>
  ) : (
    <span class="report-own">{words}</span>
  );
}

interface RowActs {
  readonly choose: (counts: AnswerSaying) => void;
  readonly accept: () => void;
  readonly takeBack: () => void;
}

/** The button that was pressed gives its place to the other, and the focus with it. */
function Decide({ row, acts }: { row: ReportRow; acts: RowActs }) {
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const isAccepted = row.accepted !== undefined;
  useLayoutEffect(() => {
    if (pressed.current) button.current?.focus();
    pressed.current = false;
  }, [isAccepted]);
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  if (!isAccepted)
    return (
      <button type="button" class="pm-button" ref={button} onClick={press(acts.accept)}>
        {t('Accept')}
        <span class="pm-hidden"> {t('item {number}', { number: row.number })}</span>
      </button>
    );
  return (
    <>
      <span class="pm-small">
        <b>✓ {t('Accepted')}</b>
      </span>
      <br />
      <button type="button" class="pm-link pm-small" ref={button} onClick={press(acts.takeBack)}>
        {t('Take it back')}
        <span class="pm-hidden">, {t('item {number}', { number: row.number })}</span>
      </button>
    </>
  );
}

/** An item that the report answers: both sayings, why they are taken for a pair, and what the reader makes of it. */
export function AnsweredRow({ row, counts, acts }: { row: ReportRow; counts: AnswerSaying; acts: RowActs }) {
  const state = row.accepted !== undefined ? 'accepted' : row.by === 'look' ? 'look' : 'offered';
  return (
    <tr role="row" data-state={state} data-row={`report ${row.id}`}>
      <th role="rowheader" scope="row" class="report-number">
        {row.number}
      </th>
      <td role="cell">
        <Column name={t('The strategy says')} />
        {row.words}
      </td>
      <td role="cell">
        <Column name={t('The report says')} />
        <q lang="en">{row.quote}</q>
        <br />
        <span class="pm-small" data-tone={row.by === 'look' ? 'warn' : 'quiet'}>
          {whyWords(row)}
        </span>
      </td>
      <td role="cell">
        <Column name={t('Its own word')} />
        <OwnWord words={row.own} />
      </td>
      <td role="cell">
        <Column name={t('Counts as')} />
        <select
          aria-label={t('Counts as, item {number}', { number: row.number })}
          value={counts}
          onChange={({ currentTarget: { value } }) =>
            acts.choose(ANSWER_SAYINGS.find((one) => one === value) ?? counts)
          }
        >
          {ANSWER_SAYINGS.map((one) => (
            <option key={one} value={one}>
              {SAYING_WORDS[one]}
            </option>
          ))}
        </select>
      </td>
      <td role="cell">
        <Column name={t('Yours to decide')} />
        <Decide row={row} acts={acts} />
      </td>
    </tr>
  );
}

/** A heading over the rows that follow it. */
export function GroupRow({ words }: { words: string }) {
  return (
    <tr role="row" class="report-group">
      <th role="rowheader" scope="rowgroup" colSpan={6}>
        {words}
      </th>
    </tr>
  );
}

export function UnansweredRows({ table: { unanswered, numbered } }: { table: ReportTable }) {
  return (
    <tbody role="rowgroup">
      <GroupRow words={t('Not answered in this report: {count}', { count: unanswered.length })} />
      {unanswered.map(({ number, words }) => (
        <tr key={number} role="row">
          <th role="rowheader" scope="row" class="report-number">
            {number}
          </th>
          <td role="cell">
            <Column name={t('The strategy says')} />
            {words}
          </td>
          <td role="cell" colSpan={4} class="pm-quiet">
            {numbered > 0
              ? t('The report has no item {number}.', { number })
              : t('No passage of the report was matched.')}{' '}
            {t('That says nothing of what became of it.')}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

export function ReportOnlyRows({ table: { reportOnly, answer } }: { table: ReportTable }) {
  const href = webAddress(answer.address);
  return (
    <tbody role="rowgroup">
      <GroupRow words={t('In the report only: {count}', { count: reportOnly.length })} />
      {reportOnly.map(({ number, words, own }, at) => (
        <tr key={at} role="row">
          <th role="rowheader" scope="row" class="report-number">
            {number ?? '–'}
          </th>
          <td role="cell" class="pm-quiet">
            {number === undefined
              ? t('Nothing like it in the strategy')
              : t('No item {number} in the strategy', { number })}
          </td>
          <td role="cell">
            <Column name={t('The report says')} />
            <q lang="en">{words}</q>
          </td>
          <td role="cell">
            <Column name={t('Its own word')} />
            <OwnWord words={own} />
          </td>
          <td role="cell" colSpan={2} class="pm-quiet">
            {own?.toLowerCase() === 'new' ? `${t('A new commitment.')} ` : ''}
            {href === undefined ? null : (
              <a href={href} target="_blank" rel="noreferrer">
                {t('Open it')}
                <span class="pm-hidden"> {t('in the report')}</span>
              </a>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
