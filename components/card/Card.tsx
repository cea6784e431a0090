import { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';
import type { CommitmentId, NameSaying } from '@/lib/model';

import { notOneWords } from '../words/corrections';
import { CardBody } from './CardBody';
import { CardHead, cardLabel } from './CardHead';
import type { AlsoHere, CardView } from './card-view';

export interface CardProps {
  readonly view: CardView;
  readonly also: readonly AlsoHere[];
  /** A sentence about the last thing that was tried: where the browser opens the panel only by its own button. */
  readonly hint?: string;
  readonly onOpen: (gesture: Gesture) => void;
  /** Of a commitment: opens the panel with the search for what became of it. */
  readonly onLook: (gesture: Gesture) => void;
  readonly onNote: (gesture: Gesture) => void;
  /** A commitment's own page. */
  readonly onEntry: (id: CommitmentId, gesture: Gesture) => void;
  readonly onAlso: (id: AlsoHere['id']) => void;
  readonly onRetry: () => void;
  /** Of a name that nobody knows. */
  readonly onSayName: (is: NameSaying, gesture: Gesture) => void;
  /** It is no commitment, no progress, no name of those that are known. */
  readonly onNotOne: (gesture: Gesture) => void;
  /** Esc, Shift+Tab from the first control, or the cross: the focus goes back to the mark. */
  readonly onLeave: (how: 'close' | 'back') => void;
}

function Cross() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M3 3l10 10M13 3 3 13" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}

/** A name found by the way it is written: neither a date nor a figure, and none that the lists hold. */
function isUnknownName(view: CardView): boolean {
  if (view.state !== 'ready' || view.facts.kind !== 'entity') return false;
  const { known, type, alternatives } = view.facts;
  return !known && (alternatives ?? []).length === 0 && type !== 'date' && type !== 'money' && type !== 'quantity';
}

/** What the find is said not to be; nothing where it is none that was found. */
function notOne(view: CardView): string | undefined {
  if (view.state !== 'ready' || view.facts.kind === 'note' || isUnknownName(view)) return undefined;
  const { facts } = view;
  return notOneWords({ of: facts.kind, type: 'type' in facts ? facts.type : undefined });
}

type FootProps = Pick<CardProps, 'view' | 'onOpen' | 'onLook' | 'onNote' | 'onRetry' | 'onSayName' | 'onNotOne'>;

function CardFoot({ view, onOpen, onLook, onNote, onRetry, onSayName, onNotOne }: FootProps) {
  const notOneOf = notOne(view);
  if (view.state === 'failed') {
    return (
      <button type="button" class="pm-button" data-main onClick={onRetry}>
        {t('Try again')}
      </button>
    );
  }
  return (
    <>
      <button type="button" class="pm-button" data-main onClick={(event) => onOpen(Gesture.of(event))}>
        {t('Open in panel')}
      </button>
      {view.state === 'ready' && view.facts.kind === 'commitment' ? (
        <button type="button" class="pm-link" onClick={(event) => onLook(Gesture.of(event))}>
          {t('Look for it')}
        </button>
      ) : null}
      {view.state === 'ready' ? (
        <button type="button" class="pm-link" onClick={(event) => onNote(Gesture.of(event))}>
          {t('Add a note')}
        </button>
      ) : null}
      {isUnknownName(view) ? (
        <>
          <button type="button" class="pm-link" onClick={(event) => onSayName('a name', Gesture.of(event))}>
            {t('Add to my corpus')}
          </button>
          <button type="button" class="pm-link" onClick={(event) => onSayName('not a name', Gesture.of(event))}>
            {t('Not a name')}
          </button>
        </>
      ) : null}
      {notOneOf === undefined ? null : (
        <button type="button" class="pm-link" onClick={(event) => onNotOne(Gesture.of(event))}>
          {notOneOf}
        </button>
      )}
    </>
  );
}

/** A card beside a mark: a dialog that is not modal and takes no focus by itself (UI section 3). */
export function Card(props: CardProps) {
  const { view, also, hint, onOpen, onEntry, onAlso, onLeave } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave('close');
    }
  };
  const backFromFirst = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || !event.shiftKey) return;
    event.preventDefault();
    onLeave('back');
  };
  return (
    <div
      class="pm-card"
      data-kind={view.subject.kind}
      role="dialog"
      aria-label={cardLabel(view.subject)}
      aria-busy={view.state === 'waiting'}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        class="pm-card-close"
        aria-label={t('Close card')}
        onClick={() => onLeave('close')}
        onKeyDown={backFromFirst}
      >
        <Cross />
      </button>
      <div class="pm-card-body" tabIndex={0} role="group" aria-label={t('Details')}>
        <CardHead subject={view.subject} />
        <CardBody view={view} onWhy={onOpen} onEntry={onEntry} />
      </div>
      {also.length === 0 ? null : (
        <div class="pm-card-also">
          <strong>{t('Also here:')}</strong>
          {also.map(({ id, words }) => (
            <button key={id} type="button" class="pm-link" onClick={() => onAlso(id)}>
              {words}
            </button>
          ))}
        </div>
      )}
      <div class="pm-card-foot">
        <CardFoot {...props} />
        {hint === undefined ? null : <p class="pm-card-hint">{hint}</p>}
      </div>
    </div>
  );
}
