import { useId } from 'preact/hooks';

import { plural, t } from '@/lib/language';
import { OUTCOMES } from '@/lib/model';
import type { FindId, ListedNotes } from '@/lib/model';

import { useCorpus } from '../corpus/corpus-context';
import { Say } from '../states/Say';
import { DUES } from '../words/choices';
import { STATE_WORDS } from '../words/states';
import { chooseProgress, chooseRows } from './choose-rows';
import { EVERYTHING } from './panel-place';
import type { Choice } from './panel-place';
import { CommitmentFilter } from './opened-later';
import { CommitmentRow } from './CommitmentRow';
import { FindBox } from './FindBox';
import { OrderChoice } from './OrderChoice';
import type { ListedCommitment, ListedCommitments, PanelActs, PanelView } from './panel-view';
import { ProgressList } from './ProgressList';
import { TakenOff } from './TakenOff';
import { useCountSaid } from './use-count-said';
import { useNear } from './use-near';
import { SavePageFile } from './SavePageFile';
import { withTakenOff } from './with-taken-off';

const reportsWords = (count: number): string =>
  plural(count, '{count} report of progress', '{count} reports of progress');

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** Where the finder found it: a row stands there, whatever its words were changed to. */
const placeGiven = ({ find }: ListedCommitment) => find.given ?? find;

/** How many there are, and once how many of them nobody has looked into (UI section 10.1). */
function countWords(rows: readonly ListedCommitment[]): string {
  const all = rows.length;
  const unknown = rows.filter(({ said }) => said.outcome === 'nobody looked').length;
  const counted = plural(all, '{count} commitment.', '{count} commitments.');
  if (unknown === 0) return counted;
  if (all === 1) return `${counted} ${t('Nobody has looked yet into it.')}`;
  if (unknown === all) return `${counted} ${t('Nobody has looked yet into any of them.')}`;
  return `${counted} ${t('Nobody has looked yet into {unknown} of them.', { unknown })}`;
}

/** The page's commitments with their tools, and the progress that it reports. */
export function CommitmentsTab({
  listed,
  links,
  notes,
  choice,
  choose,
  open,
  toggle,
  show,
  showNote,
  addNote,
  say,
  seeNames,
  saving: { saveCommitments, printCommitments },
}: {
  listed: ListedCommitments;
  links: PanelView['links'];
  notes: ListedNotes | undefined;
  choice: Choice;
  choose: (choice: Choice) => void;
  open: FindId | undefined;
  toggle: (id: FindId) => void;
  show: (id: FindId) => void;
  showNote: (id: string) => void;
  addNote: (id: FindId) => void;
  say: (words: string) => void;
  seeNames: { readonly count: number; readonly go: () => void };
  saving: Pick<PanelActs, 'saveCommitments' | 'printCommitments'>;
}) {
  const id = useId();
  const { rows } = listed;
  const { takenOff = [] } = useCorpus()?.corrections ?? {};
  const off = takenOff.filter(({ of }) => of === 'commitment');
  const chosen = chooseRows(rows, choice);
  const progress = chooseProgress(listed.progress, choice);
  const count = t('{shown} of {all}', { shown: chosen.length, all: rows.length });
  useCountSaid(choice, count, say);
  const reports = (
    <ProgressList
      id={`${id}-progress`}
      progress={progress}
      takenOff={takenOff.filter(({ of }) => of === 'progress')}
      show={show}
    />
  );
  const places = { order: choice.order === 'page' ? 'page' : 'other', placeOf: placeGiven } as const;
  const all = withTakenOff(chosen, off, places);
  const { drawn, end } = useNear(
    all.length,
    all.findIndex((one) => 'row' in one && one.row.find.id === open),
  );
  const list = (
    <ul class="pm-rows">
      {all
        .slice(0, drawn)
        .map((one) =>
          'off' in one ? (
            <TakenOff key={one.off.id} corrections={[one.off]} />
          ) : (
            <CommitmentRow
              key={one.row.find.id}
              row={one.row}
              links={links}
              notes={notes}
              state={one.row.find.id === open ? 'open' : 'closed'}
              toggle={() => toggle(one.row.find.id)}
              show={show}
              showNote={showNote}
              addNote={addNote}
            />
          ),
        )}
      {end}
    </ul>
  );
  if (rows.length === 0)
    return (
      <>
        <Say
          headline={STATE_WORDS.empty.headline}
          actions={
            seeNames.count === 0 ? undefined : (
              <button type="button" class="pm-link" onClick={seeNames.go}>
                {plural(seeNames.count, 'See the {count} name on this page', 'See the {count} names on this page')}
              </button>
            )
          }
        >
          <p>{STATE_WORDS.empty.text}</p>
          <p>
            {STATE_WORDS.empty.hint} <strong>{STATE_WORDS.empty.action}</strong>.
          </p>
        </Say>
        {off.length === 0 ? null : list}
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
      <p class="pm-top-line">
        {countWords(rows)}
        {progress.length === 0 ? null : (
          <>
            {' '}
            <button type="button" class="pm-link" onClick={toProgress}>
              {reportsWords(progress.length)}
            </button>
          </>
        )}
      </p>
      <FindBox
        what="commitments"
        order={<OrderChoice order={choice.order} choose={(order) => choose({ ...choice, order })} />}
        query={choice.query}
        ask={(query) => choose({ ...choice, query })}
        filter={(filterId) => (
          <CommitmentFilter
            id={filterId}
            choice={choice}
            outcomes={OUTCOMES.filter((outcome) => rows.some(({ said }) => said.outcome === outcome))}
            who={unique(rows.flatMap((row) => row.who)).toSorted((a, b) => a.localeCompare(b, 'en'))}
            dues={DUES.filter((due) => rows.some(({ said }) => said.due.is === due))}
            headings={unique(rows.flatMap(({ find }) => find.heading ?? []))}
            shown={count}
            change={choose}
          />
        )}
      />
      {chosen.length === 0 ? (
        <Say
          headline={t('None of the {all} match', { all: rows.length })}
          actions={
            <button type="button" class="pm-button" onClick={() => choose(EVERYTHING)}>
              {t('Show all {all}', { all: rows.length })}
            </button>
          }
        />
      ) : (
        <>
          {chosen.length === rows.length ? null : <p class="pm-count pm-quiet">{t('{count} shown', { count })}</p>}
          <h2 class="pm-hidden">{t('Commitments')}</h2>
          {list}
        </>
      )}
      {reports}
      {saveCommitments === undefined || printCommitments === undefined ? null : (
        <SavePageFile save={saveCommitments} print={printCommitments} say={say} />
      )}
    </>
  );
}
