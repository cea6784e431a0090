import { h } from 'preact';

import { Card } from '@/components/card/Card';
import type { CardView } from '@/components/card/card-view';
import { placeCard } from '@/components/card/place-card';
import type { Raised } from '@/components/shadow/raise-shadow';
import cardCss from '@/components/styles/card.css?inline';
import type { Ink } from '@/lib/highlight';
import { ask } from '@/lib/messages';
import type { FindId, PanelAnswer } from '@/lib/model';

import { alsoHere, subjectOf } from './also-here';
import type { Desk } from './desk';
import { SIDEBAR_HINT, openInPanel } from './panel';
import { liftToTop, placeAt, raiseOver } from './raise';

/** The one card of a page. */
export interface CardBox {
  readonly open: (ink: Ink) => void;
  readonly close: () => void;
  readonly current: () => Ink | undefined;
  /** Whether this is the card's own element, all that the page sees of it. */
  readonly isHost: (node: EventTarget | null) => boolean;
  readonly hasFocus: () => boolean;
  /** Moves the focus into the card; false where none is open. */
  readonly enter: () => boolean;
  /** Says in the card how to open the panel, where the browser did not. */
  readonly answered: (answer: PanelAnswer) => void;
}

export interface CardDoors {
  readonly onNote: (ink: Ink) => Promise<PanelAnswer>;
  /** The reader leaves the card for its mark. */
  readonly onBack: (ink: Ink) => void;
}

interface Opened {
  readonly ink: Ink;
  readonly raised: Raised;
  view: CardView;
  hint?: string;
  /** The focus came in from the mark, and goes back there. */
  isEntered?: boolean;
}

/** The last mark of the item, or the link that it is in: a card inside a link would be part of it. */
function anchorOf(marks: readonly HTMLElement[]): HTMLElement | undefined {
  const last = marks.at(-1);
  return last?.closest<HTMLElement>('a, button, summary, label') ?? last;
}

export function openCardBox(desk: Desk, doors: CardDoors): CardBox {
  const { page, pen, guard } = desk;
  let opened: Opened | undefined;

  const place = ({ ink, raised }: Opened): void => {
    const lines = pen.marksOf(ink.id).flatMap((mark) => [...mark.getClientRects()]);
    const { width, height } = raised.host.getBoundingClientRect();
    const { clientWidth, clientHeight } = page.documentElement;
    placeAt(raised, placeCard(lines, { width, height }, { width: clientWidth, height: clientHeight }));
  };
  const draw = (card: Opened): void => {
    const { ink, raised, view, hint } = card;
    const asked = (asking: () => Promise<PanelAnswer>) => guard(async () => box.answered(await asking()));
    raised.draw(
      h(Card, {
        view,
        also: alsoHere(desk, ink),
        ...(hint === undefined ? {} : { hint }),
        onOpen: asked(() => openInPanel(ink)),
        onNote: asked(() => doors.onNote(ink)),
        onAlso: guard((id) => box.open(pen.inks().find((other) => other.id === id) ?? ink)),
        onRetry: guard(() => look(card)),
        onLeave: guard((how) => {
          if (how === 'back' || card.isEntered === true) doors.onBack(ink);
          if (how === 'close') close();
        }),
      }),
    );
    place(card);
  };
  const look = async (card: Opened): Promise<void> => {
    const { ink } = card;
    const subject = subjectOf(desk, ink);
    if (ink.kind === 'note') card.view = { state: 'note', subject };
    else {
      card.view = { state: 'waiting', subject };
      draw(card);
      card.view = await lookUp(desk, ink.id, subject);
    }
    if (opened === card) draw(card);
  };
  const close = (): void => {
    const closing = opened;
    opened = undefined;
    if (closing !== undefined) desk.write(() => closing.raised.lower());
  };
  /** The focus has left the card for something other than its mark. */
  const left =
    (ink: Ink) =>
    ({ relatedTarget }: FocusEvent): void => {
      const [to] = pen.inksAt(relatedTarget instanceof Node ? relatedTarget : null);
      if (page.hasFocus() && to?.id !== ink.id && opened?.ink.id === ink.id) close();
    };
  const box: CardBox = {
    open(ink) {
      if (opened?.ink.id === ink.id) return;
      const hadFocus = box.hasFocus();
      close();
      const anchor = anchorOf(pen.marksOf(ink.id));
      if (anchor === undefined) return;
      const raised = raiseOver(page, 'pledgemark-card', { css: cardCss, ground: desk.ground });
      desk.write(() => liftToTop(raised, anchor));
      raised.host.addEventListener('focusout', guard(left(ink)));
      opened = { ink, raised, view: { state: 'waiting', subject: subjectOf(desk, ink) } };
      guard(look)(opened);
      if (hadFocus) box.enter();
    },
    close,
    current: () => opened?.ink,
    isHost: (node) => opened !== undefined && node === opened.raised.host,
    hasFocus: () => (opened?.raised.focused() ?? null) !== null,
    enter() {
      if (opened === undefined) return false;
      opened.isEntered = true;
      opened.raised.find('button')?.focus();
      return true;
    },
    answered(answer) {
      if (answer.opened) return;
      desk.say(SIDEBAR_HINT);
      if (opened === undefined) return;
      opened.hint = SIDEBAR_HINT;
      draw(opened);
    },
  };
  return box;
}

/** A card that cannot be looked up says so: the page goes on. */
async function lookUp({ analysis }: Desk, find: FindId, subject: CardView['subject']): Promise<CardView> {
  try {
    const facts = await ask('cardOf', { analysis: analysis.key, find });
    return facts === null ? { state: 'failed', subject } : { state: 'ready', subject, facts };
  } catch {
    return { state: 'failed', subject };
  }
}
