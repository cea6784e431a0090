import { t, worded } from '@/lib/language';

/** Keys that the browser names otherwise than they are printed on. */
const PRINTED: Readonly<Record<string, string>> = worded({
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
});

/** How a key is printed: "Esc", "N". @param key as `KeyboardEvent.key` names it */
export const printedKey = (key: string): string => PRINTED[key] ?? (key.length === 1 ? key.toUpperCase() : key);

export interface KeyRow {
  /** As `KeyboardEvent.key` names them; several do the same, each on its own or in one direction each. */
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  readonly where: string;
  readonly says?: string;
  readonly rows: readonly KeyRow[];
}

/** The keys that work while a mark has the focus. */
export const keysOnAMark = (): KeyGroup => ({
  where: t('On a mark'),
  says: t(
    'These keys do nothing elsewhere on the page. N, P and 0 to 4 can be switched off in Options, under Reading.',
  ),
  rows: [
    { keys: ['n'], does: t('Next mark; at the end it begins again') },
    { keys: ['p'], does: t('Previous mark') },
    { keys: ['0'], does: t('N and P go through all marks') },
    { keys: ['1'], does: t('N and P go through commitments') },
    { keys: ['2'], does: t('N and P go through progress') },
    { keys: ['3'], does: t('N and P go through names') },
    { keys: ['4'], does: t('N and P go through notes') },
    { keys: ['Enter'], does: t('Open it in the panel, as a click does') },
    { keys: ['ArrowDown', 'Tab'], does: t('Go into its card') },
    { keys: ['Escape'], does: t('Close the card; once more: leave the mark, at the same place on the page') },
  ],
});

/** All other keys of ours; those of the browser's commands are asked of the browser. */
const elsewhere = (): readonly KeyGroup[] => [
  {
    where: t('In a card'),
    rows: [{ keys: ['Escape'], does: t('Close the card and go back to the mark') }],
  },
  {
    where: t('In the margin'),
    says: t('Tab goes to the margin once, after the page’s own links.'),
    rows: [
      { keys: ['ArrowUp', 'ArrowDown'], does: t('Previous and next sign') },
      { keys: ['Home', 'End'], does: t('First and last sign') },
      { keys: ['Enter'], does: t('Open it in the panel') },
    ],
  },
  {
    where: t('On the tabs of the panel'),
    rows: [
      { keys: ['ArrowLeft', 'ArrowRight'], does: t('Choose the tab beside it') },
      { keys: ['Home', 'End'], does: t('Choose the first and the last tab') },
    ],
  },
  {
    where: t('In the lists of the panel'),
    says: t('They are ordinary buttons.'),
    rows: [
      { keys: ['Tab'], does: t('Next button') },
      { keys: ['Enter'], does: t('Open or close a row') },
    ],
  },
  {
    where: t('While the words of a find are changed'),
    rows: [
      { keys: ['ArrowLeft', 'ArrowRight'], does: t('Move the end by a word') },
      { keys: ['Tab'], does: t('Go to the other end') },
      { keys: ['Enter'], does: t('Keep the words') },
      { keys: ['Escape'], does: t('Leave them as they were') },
    ],
  },
  {
    where: t('In the reader for PDFs'),
    says: t('The keys on a mark are the same there.'),
    rows: [
      { keys: ['PageUp', 'PageDown'], does: t('Scroll by a window, as your browser does it') },
      { keys: ['Enter'], does: t('In “Find”: the next place of the words; with Shift the one before') },
      { keys: ['Escape'], does: t('In “Find”: end it') },
    ],
  },
];

/** Every key of ours, by where it works. */
export const keyGroups = (): readonly KeyGroup[] => [keysOnAMark(), ...elsewhere()];
