import { Bones } from '../states/Bones';
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

/** The middle of a card, which scrolls where it must. */
export function CardBody({ view, onWhy }: { view: CardView; onWhy: () => void }) {
  switch (view.state) {
    case 'waiting':
      return (
        <>
          <Name subject={view.subject} />
          <Bones />
          <p class="pm-card-asof">Looking it up on this computer…</p>
        </>
      );
    case 'failed':
      return (
        <>
          <Name subject={view.subject} />
          <p>The details could not be read. Your notes are safe. Try again, or reload the page.</p>
        </>
      );
    case 'note':
      return (
        <>
          <Name subject={view.subject} />
          <p>Your note stays on this computer. It opens in the panel.</p>
        </>
      );
    case 'ready': {
      const { facts } = view;
      if (facts.kind === 'commitment') return <CommitmentFacts facts={facts} onWhy={onWhy} />;
      return facts.kind === 'entity' ? <NameFacts facts={facts} /> : <ProgressFacts facts={facts} />;
    }
  }
}
