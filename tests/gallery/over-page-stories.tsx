import { Card } from '@/components/card/Card';
import type { CardProps } from '@/components/card/Card';
import { Margin } from '@/components/margin/Margin';
import type { Signed } from '@/components/margin/Margin';
import type { Bar } from '@/components/margin/lay-margin';
import { NoteButton } from '@/components/note-button/NoteButton';
import { PdfButton } from '@/components/note-button/PdfButton';
import { Notice } from '@/components/notice/Notice';
import { PrintedList } from '@/components/paper/PrintedList';
import type { Printed } from '@/components/paper/PrintedList';
import { Stretch } from '@/components/stretch/Stretch';
import cardCss from '@/components/styles/card.css?inline';
import marginCss from '@/components/styles/margin.css?inline';
import noteButtonCss from '@/components/styles/note-button.css?inline';
import noticeCss from '@/components/styles/notice.css?inline';
import paperCss from '@/components/styles/paper.css?inline';
import stretchCss from '@/components/styles/stretch.css?inline';
import { STRENGTHS } from '@/lib/model';
import type { FindId, NoteId } from '@/lib/model';

import { STATES, EUROPOL } from '../components/card/facts';
import type { DrawnStory } from './drawn-story';
import { OverPage } from './OverPage';
import { COMMITMENTS } from './statement-text';
import { TODAY } from './statement';

const nothing = (): void => undefined;

const CARD: Omit<CardProps, 'view'> = {
  also: [],
  onOpen: nothing,
  onLook: nothing,
  onNote: nothing,
  onEntry: nothing,
  onAlso: nothing,
  onRetry: nothing,
  onSayName: nothing,
  onNotOne: nothing,
  onLeave: nothing,
};

const card = (props: Pick<CardProps, 'view'> & Partial<CardProps>) => (
  <OverPage name="card" css={cardCss} height={400}>
    <Card {...CARD} {...props} />
  </OverPage>
);

const HINT = 'Your browser opens the panel by its own button only: press Pledgemark in the toolbar.';
const [FIRST] = STATES;
const named = (name: string): string => `card-${name.replaceAll(' ', '-').replaceAll(',', '')}`;
const LONG = 'Memorandum of Understanding between the United Kingdom and the Netherlands on Border-Related Matters';

const CARDS: readonly DrawnStory[] = [
  ...STATES.map(({ name, view }) => ({ name: named(name), title: `Card: ${name}`, view: card({ view }) })),
  ...(FIRST === undefined
    ? []
    : [
        {
          name: 'card-also-and-hint',
          title: 'Card: two more at the same place, and the panel did not open',
          view: card({
            view: FIRST.view,
            hint: HINT,
            also: [
              { id: 'm1' as FindId, words: 'Europol, an organisation' },
              { id: 'n1' as NoteId, words: 'Your note 1 of 2' },
            ],
          }),
        },
      ]),
  {
    name: 'card-long-name',
    title: 'Card: a long name with many other names (invented)',
    view: card({
      view: {
        state: 'ready',
        subject: { kind: 'entity', number: 1, of: 1, type: 'law', name: LONG },
        facts: {
          ...EUROPOL,
          type: 'law',
          name: LONG,
          how: 'definition',
          aliases: Array.from({ length: 12 }, (_, at) => `${LONG} (version ${at + 1})`),
        },
      },
    }),
  },
];

const [LEFT, LINE] = [60, 25];
/** One of each sign, from the top down. */
const SIGNS: readonly Signed[] = [
  ...(['kept', 'partly kept', 'not kept', 'empty'] as const).map((mark, at) => ({
    id: `c${at}` as FindId,
    item: {
      kind: 'commitment' as const,
      number: at + 1,
      of: 4,
      strength: 'firm' as const,
      said: { sign: { shape: 'new' as const, mark }, headline: mark },
    },
  })),
  { id: 'p1' as FindId, item: { kind: 'progress' as const, number: 1, of: 1 } },
  { id: 'n1' as NoteId, item: { kind: 'note' as const, number: 12, of: 12 } },
].map((sign, at) => ({ ...sign, top: 20 + at * 2 * LINE, left: LEFT }));

const BARS: readonly Bar[] = [
  ...STRENGTHS.map((type, at) => ({ id: `c${at}` as FindId, kind: 'commitment' as const, type, at })),
  { id: 'p1' as FindId, kind: 'progress' as const, type: 'progress' as const, at: 4 },
  { id: 'n1' as NoteId, kind: 'note' as const, type: 'note' as const, at: 5 },
].map(({ at, ...bar }) => ({ ...bar, top: 20 + at * 2 * LINE, height: 40, left: LEFT }));

const OUTLINE = [0, 1].map((line) => ({ top: 20 + line * LINE, left: LEFT, width: 240, height: LINE }));

const margin = (left: number, props: { outline?: typeof OUTLINE } = {}) => (
  <OverPage name="margin" css={marginCss} height={340}>
    <Margin
      bars={BARS.map((bar) => ({ ...bar, left }))}
      signs={SIGNS.map((sign) => ({ ...sign, left }))}
      onOpen={nothing}
      onPoint={nothing}
      {...props}
    />
  </OverPage>
);

const PRINTED: readonly Printed[] = [
  ...COMMITMENTS.slice(0, 4).map(({ quote, strength }, at) => ({
    item: { kind: 'commitment' as const, number: at + 1, of: 4, strength },
    quote,
  })),
  { item: { kind: 'note', number: 1, of: 1 }, quote: 'swift operationalisation' },
];

/** On a screen it is not drawn: it stands on paper alone. */
const paper = (printed: readonly Printed[]) => (
  <OverPage name="paper" css={paperCss.replaceAll('@media print', '@media all')} height={0} on="paper">
    <PrintedList printed={printed} asOf={TODAY} />
  </OverPage>
);

const noteButton = (hint?: string) => (
  <OverPage name="note-button" css={noteButtonCss} height={120}>
    <NoteButton onChoose={nothing} {...(hint === undefined ? {} : { hint })} />
  </OverPage>
);

const pdfButton = (hint?: string) => (
  <OverPage name="note-button" css={noteButtonCss} height={120}>
    <PdfButton title="Integrated plan (PDF)" onOpen={nothing} {...(hint === undefined ? {} : { hint })} />
  </OverPage>
);

const notice = (words: string) => (
  <OverPage name="notice" css={noticeCss} height={120}>
    <Notice words={words} onUndo={nothing} onClose={nothing} />
  </OverPage>
);

/** What lies over a page of GOV.UK. */
export const OVER_PAGE_STORIES: readonly DrawnStory[] = [
  ...CARDS,
  { name: 'margin', title: 'Margin: each sign and bar', view: margin(LEFT) },
  { name: 'margin-no-room', title: 'Margin: no room beside the text', view: margin(12) },
  { name: 'margin-outline', title: 'Margin: an item is open in the panel', view: margin(LEFT, { outline: OUTLINE }) },
  { name: 'note-button', title: 'The buttons at selected words', view: noteButton() },
  { name: 'note-button-hint', title: 'The buttons at selected words: the panel did not open', view: noteButton(HINT) },
  { name: 'pdf-button', title: 'The button at a link to a PDF', view: pdfButton() },
  { name: 'pdf-button-hint', title: 'The button at a link to a PDF: nothing was opened', view: pdfButton(HINT) },
  { name: 'notice', title: 'What was just changed', view: notice('“Europol” is no name any more on this page.') },
  {
    name: 'notice-long',
    title: 'What was just changed, of long words',
    view: notice(`“${COMMITMENTS.map(({ quote }) => quote)[2] ?? ''}” is no commitment any more on this page.`),
  },
  {
    name: 'stretch',
    title: 'The words of a find, being changed',
    view: (
      <OverPage name="stretch" css={stretchCss} height={120}>
        <Stretch
          lines={[
            { top: 20, left: 120, width: 150, height: LINE },
            { top: 20 + LINE, left: 40, width: 230, height: LINE },
            { top: 20 + 2 * LINE, left: 40, width: 90, height: LINE },
          ]}
          words={14}
          onMove={nothing}
          onDrag={nothing}
          onKey={nothing}
        />
      </OverPage>
    ),
  },
  { name: 'paper', title: 'On paper: commitments and notes', view: paper(PRINTED) },
  { name: 'paper-commitments', title: 'On paper: commitments alone', view: paper(PRINTED.slice(0, 4)) },
];
