import type { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';
import type { CardFacts, CommitmentId } from '@/lib/model';

import { Bones } from '../states/Bones';
import { momentWords } from '../words/moments';
import type { CardView, Subject } from './card-view';
import { CommitmentFacts } from './CommitmentFacts';
import { NameFacts } from './NameFacts';
import { ProgressFacts } from './ProgressFacts';

function nameOf(subject: Subject): string | undefined {
  if (subject.kind === 'entity') return subject.name;
  return subject.kind === 'note' ? `“${subject.words}”` : undefined;
}

function Name({ subject }: { subject: Subject }) {
  const name = nameOf(subject);
  return name === undefined ? null : <p class="pm-card-name">{name}</p>;
}

/** The reader's own words, shown while the card is open and nowhere else on the page. */
function NoteFacts({ facts, subject }: { facts: Extract<CardFacts, { kind: 'note' }>; subject: Subject }) {
  return (
    <>
      <Name subject={subject} />
      {facts.body === '' ? <p class="pm-card-asof">{t('No text yet.')}</p> : <p class="pm-card-note">{facts.body}</p>}
      <p class="pm-card-asof">
        {momentWords(facts.changed)} · {t('Your note stays on this computer.')}
      </p>
    </>
  );
}

/** The middle of a card, which scrolls where it must. */
export function CardBody({
  view,
  onWhy,
  onEntry,
}: {
  view: CardView;
  onWhy: (gesture: Gesture) => void;
  onEntry: (id: CommitmentId, gesture: Gesture) => void;
}) {
  switch (view.state) {
    case 'waiting':
      return (
        <>
          <Name subject={view.subject} />
          <Bones />
          <p class="pm-card-asof">{t('Looking it up on this computer…')}</p>
        </>
      );
    case 'failed':
      return (
        <>
          <Name subject={view.subject} />
          <p>{t('The details could not be read. Your notes are safe. Try again, or reload the page.')}</p>
        </>
      );
    case 'ready': {
      const { facts } = view;
      if (facts.kind === 'note') return <NoteFacts facts={facts} subject={view.subject} />;
      if (facts.kind === 'commitment') return <CommitmentFacts facts={facts} onWhy={onWhy} onEntry={onEntry} />;
      return facts.kind === 'entity' ? <NameFacts facts={facts} /> : <ProgressFacts facts={facts} />;
    }
  }
}
