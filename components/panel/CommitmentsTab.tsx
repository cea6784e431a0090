import { useId } from 'preact/hooks';

import type { FindId, IsoDate } from '@/lib/model';

import { Say } from '../states/Say';
import { DUES, ORDER_WORDS, OUTCOMES } from '../words/choices';
import { STATE_WORDS } from '../words/states';
import { EVERYTHING, chooseRows, dueOf, outcomeOf } from './choose-rows';
import type { Choice } from './choose-rows';
import { CommitmentFilter } from './CommitmentFilter';
import { CommitmentRow } from './CommitmentRow';
import { FindBox } from './FindBox';
import type { ListedCommitments } from './panel-view';
import { ProgressList } from './ProgressList';
import { useCountSaid } from './use-count-said';

const reportsWords = (count: number): string => `${count} ${count === 1 ? 'report' : 'reports'} of progress`;

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** The page's commitments with their tools, and the progress that it reports. */
export function CommitmentsTab({
  listed,
  today,
  choice,
  choose,
  open,
  toggle,
  show,
  addNote,
  say,
  seeNames,
}: {
  listed: ListedCommitments;
  today: IsoDate;
  choice: Choice;
  choose: (choice: Choice) => void;
  open: FindId | undefined;
  toggle: (id: FindId) => void;
  show: (id: FindId) => void;
  addNote: (id: FindId) => void;
  say: (words: string) => void;
  seeNames: { readonly count: number; readonly go: () => void };
}) {
  const id = useId();
  const { rows, progress } = listed;
  const chosen = chooseRows(rows, choice, today);
  const count = `${chosen.length} of ${rows.length}`;
  useCountSaid(choice, count, say);
  const reports = <ProgressList id={`${id}-progress`} progress={progress} show={show} />;
  if (rows.length === 0)
    return (
      <>
        <Say
          headline={STATE_WORDS.empty.headline}
          doors={
            seeNames.count === 0 ? undefined : (
              <button type="button" class="pm-link" onClick={seeNames.go}>
                See the {seeNames.count} {seeNames.count === 1 ? 'name' : 'names'} on this page
              </button>
            )
          }
        >
          <p>{STATE_WORDS.empty.text}</p>
          <p>
            {STATE_WORDS.empty.hint} <strong>{STATE_WORDS.empty.door}</strong>.
          </p>
        </Say>
        {reports}
      </>
    );
  const toProgress = (): void => {
    const heading = document.getElementById(`${id}-progress`);
    heading?.scrollIntoView();
    heading?.focus();
  };
  return (
    <>
      <FindBox
        what="commitments"
        query={choice.query}
        ask={(query) => choose({ ...choice, query })}
        filter={(filterId) => (
          <CommitmentFilter
            id={filterId}
            choice={choice}
            outcomes={OUTCOMES.filter((outcome) => rows.some((row) => outcomeOf(row) === outcome))}
            who={unique(rows.flatMap((row) => row.who)).toSorted((a, b) => a.localeCompare(b, 'en'))}
            dues={DUES.filter((due) => rows.some((row) => dueOf(row, today) === due))}
            headings={unique(rows.flatMap(({ find }) => find.heading ?? []))}
            shown={count}
            change={choose}
          />
        )}
      />
      {chosen.length === 0 ? (
        <Say
          headline={`None of the ${rows.length} match`}
          doors={
            <button type="button" class="pm-button" onClick={() => choose(EVERYTHING)}>
              Show all {rows.length}
            </button>
          }
        />
      ) : (
        <>
          <p class="pm-count pm-quiet">
            <span>
              {count} shown
              {progress.length === 0 ? null : (
                <>
                  ,{' '}
                  <button type="button" class="pm-link" onClick={toProgress}>
                    {reportsWords(progress.length)}
                  </button>
                </>
              )}
            </span>
            <span>{ORDER_WORDS[choice.order]}</span>
          </p>
          <h2 class="pm-hidden">Commitments</h2>
          <ul class="pm-rows">
            {chosen.map((row) => (
              <CommitmentRow
                key={row.find.id}
                row={row}
                today={today}
                state={row.find.id === open ? 'open' : 'closed'}
                toggle={() => toggle(row.find.id)}
                show={show}
                addNote={addNote}
              />
            ))}
          </ul>
        </>
      )}
      {reports}
    </>
  );
}
