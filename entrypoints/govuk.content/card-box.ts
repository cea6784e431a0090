import { h } from 'preact';

import { Card } from '@/components/card/Card';
import type { CardView } from '@/components/card/card-view';
import type { Raised } from '@/components/shadow/raise-shadow';
import cardCss from '@/components/styles/card.css?inline';
import type { Gesture } from '@/lib/gesture';
import type { MarkSpan } from '@/lib/highlight';
import type { NameSaying } from '@/lib/model';

import { alsoHere, subjectOf } from './also-here';
import { hear } from './hear';
import { lookUp } from './look-up';
import type { PageContext } from './page-context';
import { lookInPanel, openEntry, openInPanel } from './panel';
import type { Opening } from './panel';
import { anchorFor, liftToTop, placeBeside, raiseOver, unseenSaid } from './raise';

/** The one card of a page. */
export interface CardBox {
  readonly open: (span: MarkSpan) => void;
  readonly close: () => void;
  readonly current: () => MarkSpan | undefined;
  /** Whether this is the card's own element, all that the page sees of it. */
  readonly isHost: (node: EventTarget | null) => boolean;
  readonly hasFocus: () => boolean;
  /** Moves the focus into the card; false where none is open. */
  readonly enter: () => boolean;
  /** Says in the card how to open the panel, where the browser did not. */
  readonly answered: (opening: Opening) => void;
}

export interface CardNeeds {
  readonly onNote: (span: MarkSpan, gesture: Gesture) => Promise<Opening>;
  readonly onSayName: (span: MarkSpan, is: NameSaying, gesture: Gesture) => Promise<void>;
  /** @param from the keyboard, where the focus came in from the mark: it is to go somewhere */
  readonly onNotOne: (span: MarkSpan, from: 'keyboard' | 'pointer', gesture: Gesture) => Promise<void>;
  /** The reader leaves the card for its mark. */
  readonly onBack: (span: MarkSpan) => void;
}

interface Opened {
  readonly span: MarkSpan;
  readonly raised: Raised;
  view: CardView;
  hint?: string;
  /** The state in which it was last drawn from nothing. */
  drawnAs?: CardView['state'];
  /** The focus came in from the mark, and goes back there. */
  isEntered?: boolean;
}

export function openCardBox(context: PageContext, needs: CardNeeds): CardBox {
  const { page, painter, guard } = context;
  let opened: Opened | undefined;

  const draw = (card: Opened): void => {
    const { span, raised, view, hint } = card;
    // what moves within a card counts as a layout shift of the page, what is drawn from nothing does not
    if (!box.hasFocus()) card.drawnAs = view.state;
    const asked = guard(async (asking: Promise<Opening>) => box.answered(await asking));
    raised.draw(
      h(Card, {
        key: card.drawnAs,
        view,
        also: alsoHere(context, span),
        ...(hint === undefined ? {} : { hint }),
        onOpen: (gesture) => asked(openInPanel(span, gesture)),
        onLook: (gesture) => asked(lookInPanel(span, gesture)),
        onNote: (gesture) => asked(needs.onNote(span, gesture)),
        onEntry: (id, gesture) => asked(openEntry(id, gesture)),
        onAlso: guard((id) => box.open(painter.spans().find((other) => other.id === id) ?? span)),
        onRetry: guard(() => look(card)),
        onSayName: guard(async (is: NameSaying, gesture: Gesture) => {
          close();
          await needs.onSayName(span, is, gesture);
        }),
        onNotOne: guard(async (gesture: Gesture) => {
          close();
          await needs.onNotOne(span, card.isEntered === true ? 'keyboard' : 'pointer', gesture);
        }),
        onLeave: guard((how) => {
          if (how === 'back' || card.isEntered === true) needs.onBack(span);
          if (how === 'close') close();
        }),
      }),
    );
    placeBeside(raised, painter.marksOf(span.id));
  };
  const look = async (card: Opened): Promise<void> => {
    const { span } = card;
    const subject = subjectOf(context, span);
    card.view = { state: 'waiting', subject };
    draw(card);
    card.view = await lookUp(context, span, subject);
    if (opened === card) draw(card);
  };
  const close = (): void => {
    const closing = opened;
    opened = undefined;
    if (closing !== undefined) context.write(() => closing.raised.lower());
  };
  /** The focus has left the card for something other than its mark. */
  const left =
    (span: MarkSpan) =>
    ({ relatedTarget }: FocusEvent): void => {
      const [to] = painter.spansAt(relatedTarget instanceof Node ? relatedTarget : null);
      if (page.hasFocus() && to?.id !== span.id && opened?.span.id === span.id) close();
    };
  const box: CardBox = {
    open(span) {
      if (opened?.span.id === span.id) return;
      const hadFocus = box.hasFocus();
      close();
      const anchor = anchorFor(painter.marksOf(span.id));
      if (anchor === undefined) return;
      const onUnseen = (): void => box.answered({ opened: false, because: 'fault', hint: unseenSaid() });
      const raised = raiseOver(page, 'card', { css: cardCss, ground: context.ground, onUnseen });
      context.write(() => liftToTop(raised, anchor));
      hear(raised.host, 'focusout', guard(left(span)), {});
      opened = { span, raised, view: { state: 'waiting', subject: subjectOf(context, span) } };
      guard(look)(opened);
      if (hadFocus) box.enter();
    },
    close,
    current: () => opened?.span,
    isHost: (node) => opened !== undefined && node === opened.raised.host,
    hasFocus: () => (opened?.raised.focused() ?? null) !== null,
    enter() {
      if (opened === undefined) return false;
      opened.isEntered = true;
      opened.raised.find('button')?.focus();
      return true;
    },
    answered(opening) {
      if (opening.opened) return;
      context.say(opening.hint);
      if (opened === undefined) return;
      opened.hint = opening.hint;
      draw(opened);
    },
  };
  return box;
}
