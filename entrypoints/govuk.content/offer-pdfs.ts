import { h } from 'preact';

import { PdfButton } from '@/components/note-button/PdfButton';
import { placeButton } from '@/components/note-button/place-button';
import type { Raised } from '@/components/shadow/raise-shadow';
import noteCss from '@/components/styles/note-button.css?inline';
import type { Gesture } from '@/lib/gesture';
import { groundOf } from '@/lib/highlight';
import { t } from '@/lib/language';
import { askByReader } from '@/lib/messages';
import { isPdf } from '@/lib/model';
import type { Attachment, PageFacts } from '@/lib/model';

import { hear } from './hear';
import { failedWords } from './panel';
import { liftToTop, placeAt, raiseOver, unseenSaid } from './raise';

/** The way from a link to the button beside it may take so long, in ms. */
const GRACE_MS = 600;

/** A link to a PDF that the page announces. */
interface Announced {
  readonly link: HTMLAnchorElement;
  readonly pdf: Attachment;
  readonly facts: PageFacts;
}

function announcedAt(target: EventTarget | null, factsNow: () => PageFacts): Announced | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null || !isPdf(link.href)) return undefined;
  const facts = factsNow();
  const pdf = facts.attachments.find(({ address }) => address === link.href);
  return pdf === undefined ? undefined : { link, pdf, facts };
}

/**
 * Offers to read the PDFs that a page announces: a button beside the link that is pointed at or has the focus. It takes
 * no place on the page, and goes with the pointer or the focus; all of it goes with `signal`.
 */
export function offerPdfs(page: Document, factsNow: () => PageFacts, signal: AbortSignal): void {
  let offered: { readonly link: HTMLAnchorElement; readonly raised: Raised } | undefined;
  let going: number | undefined;
  const withdraw = (): void => {
    clearTimeout(going);
    offered?.raised.lower();
    offered = undefined;
  };
  const offer = ({ link, pdf, facts }: Announced): void => {
    clearTimeout(going);
    if (offered?.link === link) return;
    withdraw();
    const told = (hint: string): void => draw(hint);
    const raised = raiseOver(page, 'note-button', {
      css: noteCss,
      ground: groundOf(page),
      onUnseen: () => told(unseenSaid()),
    });
    offered = { link, raised };
    const open = (gesture: Gesture): void => {
      const { title, address } = pdf;
      askByReader(gesture, 'openPdf', { title, address, page: facts }).then(withdraw, (fault: unknown) =>
        told(failedWords(t('The PDF could not be opened.'), fault)),
      );
    };
    const draw = (hint?: string): void => {
      raised.draw(h(PdfButton, { title: pdf.title, onOpen: open, ...(hint === undefined ? {} : { hint }) }));
      const { width, height } = raised.host.getBoundingClientRect();
      const { clientWidth, clientHeight } = page.documentElement;
      const end = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
      placeAt(raised, placeButton(end, { width, height }, { width: clientWidth, height: clientHeight }));
    };
    liftToTop(raised, link);
    draw();
  };
  const soon = (): void => {
    clearTimeout(going);
    going = window.setTimeout(withdraw, GRACE_MS);
  };
  const met = ({ target }: Event): void => {
    if (offered !== undefined && target === offered.raised.host) return clearTimeout(going);
    const found = announcedAt(target, factsNow);
    if (found !== undefined) offer(found);
    else if (offered !== undefined) soon();
  };
  hear(page, 'pointerover', met, { signal, passive: true });
  hear(page, 'focusin', met, { signal });
  hear(page, 'keydown', ({ key }) => void (key === 'Escape' && withdraw()), { signal });
  signal.addEventListener('abort', withdraw);
}
