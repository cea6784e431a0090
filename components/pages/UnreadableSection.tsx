import { useEffect, useRef } from 'preact/hooks';

import { rich, t, told } from '@/lib/language';
import type { Changed, StoredUnreadable } from '@/lib/model';

import { Act } from '../corpus/Act';
import { tableWords } from '../words/unreadable-words';

/** So many rows are listed; the rest is counted, and is in the file. */
const ROWS_SHOWN = 50;

export interface UnreadableProps {
  /** Absent: they are being looked for. */
  readonly rows: readonly StoredUnreadable[] | undefined;
  /** What was taken out since this page was opened, the last first. */
  readonly takenOut: readonly StoredUnreadable[];
  readonly onSave: (rows: readonly StoredUnreadable[]) => void;
  readonly onTakeOut: (row: StoredUnreadable) => Promise<Changed>;
  readonly onBringBack: (row: StoredUnreadable) => Promise<Changed>;
}

const keyOf = ({ table, at }: StoredUnreadable): string => `${table} ${at}`;

function RowName({ row }: { row: StoredUnreadable }) {
  const { table, at, field, why } = row;
  return (
    <>
      {rich('One of your {rows}, {at}: {field} {why}.', {
        rows: tableWords(table),
        at: <code>{at}</code>,
        field: field === '' ? t('the whole of it') : <code>{field}</code>,
        why: told(why),
      })}
    </>
  );
}

/** Rows that no view shows, for they are not as they should be: each can be saved, and taken out. */
export function UnreadableSection({ rows = [], takenOut, onSave, onTakeOut, onBringBack }: UnreadableProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = rows.length + takenOut.length > 0;
  useEffect(() => {
    if (isShown && window.location.hash === '#unreadable') heading.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  const toHeading = async (change: Promise<Changed>): Promise<Changed> => {
    const changed = await change;
    if (changed === 'saved') heading.current?.focus();
    return changed;
  };
  return (
    <section>
      <h2 id="unreadable" tabIndex={-1} ref={heading}>
        {t('What cannot be read')}
      </h2>
      {rows.length === 0 ? null : (
        <p>
          {t('Rows of your data that are not as they should be: damaged, or brought in by a file.')}{' '}
          {t('They stay on this computer, and no page shows them. Everything else works without them.')}
        </p>
      )}
      <ul class="plain">
        {rows.slice(0, ROWS_SHOWN).map((row) => (
          <li key={keyOf(row)}>
            <RowName row={row} />{' '}
            <button type="button" class="pm-link" onClick={() => onSave([row])}>
              {t('Save it as a file')}
              <span class="pm-hidden">: {keyOf(row)}</span>
            </button>{' '}
            <Act does={() => toHeading(onTakeOut(row))}>
              {t('Take it out')}
              <span class="pm-hidden">: {keyOf(row)}</span>
            </Act>
          </li>
        ))}
      </ul>
      {rows.length > ROWS_SHOWN ? <p>{t('And {count} more.', { count: rows.length - ROWS_SHOWN })}</p> : null}
      {rows.length > 1 ? (
        <p>
          <button type="button" class="pm-button" onClick={() => onSave(rows)}>
            {t('Save all {count} as a file', { count: rows.length })}
          </button>
        </p>
      ) : null}
      {takenOut.map((row) => (
        <p key={keyOf(row)} class="pm-banner" data-tone="warn">
          {rich('Taken out: one of your {rows}, {at}.', { rows: tableWords(row.table), at: <code>{row.at}</code> })}{' '}
          <Act does={() => toHeading(onBringBack(row))}>
            {t('Bring it back')}
            <span class="pm-hidden">: {keyOf(row)}</span>
          </Act>
        </p>
      ))}
    </section>
  );
}
