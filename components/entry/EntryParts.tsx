import type { ComponentChildren } from 'preact';

import { t, worded } from '@/lib/language';
import type { CommitmentEntry, Schedule } from '@/lib/model';
import { dateWords, packWords } from '@/lib/words';

import { SourceLink } from '../blocks/SourceLink';
import { LineSample } from '../signs/LineSample';
import { STRENGTH_WORDS } from '../words/labels';
import { CanItBeTested, testCount } from './CanItBeTested';
import { Views } from './Views';

const SURE_WORDS = worded({ high: 'High', medium: 'Medium', low: 'Low' });

const notStated = (): string => t('not stated in what Pledgemark holds');

function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The words of the deadline, and what they come to; the sentence quotes them itself where they name no day. */
function whenWords(schedule: Schedule, sentence: string): string {
  return 'due' in schedule && schedule.binds === 'to a day' ? `“${schedule.words}”. ${sentence}` : sentence;
}

function WhereItStands({ entry: { commitment, document } }: { entry: CommitmentEntry }) {
  const [source] = commitment.sources;
  const title = document?.title ?? source?.title;
  if (title === undefined) return <>{notStated()}</>;
  const address = document?.address ?? source?.address;
  const date = document?.date ?? source?.date ?? '';
  const kind = document?.kind ?? '';
  return (
    <>
      <SourceLink source={{ title, ...(address === undefined ? {} : { address }) }} />
      {[kind, date === '' ? '' : dateWords(date)].filter((part) => part !== '').map((part) => `, ${part}`)}
    </>
  );
}

/** The commitment taken apart, and the views of it. */
export function EntryParts({ entry }: { entry: CommitmentEntry }) {
  const { commitment, who, said, recordedBy, views, published } = entry;
  const { strength, action, conditions, testability, confidence, note } = commitment;
  return (
    <aside class="entry-parts" aria-label={t('The commitment in its parts')}>
      <dl>
        <Part name={t('Who')}>{who.length === 0 ? notStated() : who.join(', ')}</Part>
        <Part name={t('The words say')}>
          <span class="pm-words">
            <LineSample strength={strength} /> {STRENGTH_WORDS[strength].label}
          </span>
        </Part>
        {action === '' ? null : <Part name={t('What')}>{action}</Part>}
        <Part name={t('By when')}>{whenWords(said.status.schedule, said.due.sentence)}</Part>
        <Part name={t('On condition')}>
          {conditions.length === 0 ? notStated() : conditions.map((words) => `“${words}”`).join('; ')}
        </Part>
        <Part name={t('Where it stands')}>
          <WhereItStands entry={entry} />
        </Part>
        <Part name={t('Can it be tested?')}>
          {t('{counted} stated', { counted: testCount(testability) })}
          <CanItBeTested testability={testability} />
        </Part>
        {recordedBy === 'editors' ? <Part name={t('How sure the editors are')}>{SURE_WORDS[confidence]}</Part> : null}
        {typeof recordedBy === 'string' ? null : <Part name={t('Recorded by')}>{packWords(recordedBy.pack)}</Part>}
        {note === undefined ? null : <Part name={t('Note')}>{note}</Part>}
      </dl>
      <div>
        <h2 tabIndex={-1}>{t('Views')}</h2>
        <Views views={views} published={published} of={commitment.id} />
      </div>
    </aside>
  );
}
