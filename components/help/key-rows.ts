/** Keys that the browser names otherwise than they are printed on. */
const PRINTED: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

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
export const KEYS_ON_A_MARK: KeyGroup = {
  where: 'On a mark',
  says: 'These keys do nothing elsewhere on the page. N, P and 0 to 4 can be switched off in Options, under Reading.',
  rows: [
    { keys: ['n'], does: 'Next mark; at the end it begins again' },
    { keys: ['p'], does: 'Previous mark' },
    { keys: ['0'], does: 'N and P go through all marks' },
    { keys: ['1'], does: 'N and P go through commitments' },
    { keys: ['2'], does: 'N and P go through progress' },
    { keys: ['3'], does: 'N and P go through names' },
    { keys: ['4'], does: 'N and P go through notes' },
    { keys: ['Enter'], does: 'Open it in the panel, as a click does' },
    { keys: ['ArrowDown', 'Tab'], does: 'Go into its card' },
    { keys: ['Escape'], does: 'Close the card; once more: leave the mark, at the same place on the page' },
  ],
};

/** All other keys of ours; those of the browser's commands are asked of the browser. */
const ELSEWHERE: readonly KeyGroup[] = [
  {
    where: 'In a card',
    rows: [{ keys: ['Escape'], does: 'Close the card and go back to the mark' }],
  },
  {
    where: 'In the margin',
    says: 'Tab goes to the margin once, after the page’s own links.',
    rows: [
      { keys: ['ArrowUp', 'ArrowDown'], does: 'Previous and next sign' },
      { keys: ['Home', 'End'], does: 'First and last sign' },
      { keys: ['Enter'], does: 'Open it in the panel' },
    ],
  },
  {
    where: 'On the tabs of the panel',
    rows: [
      { keys: ['ArrowLeft', 'ArrowRight'], does: 'Choose the tab beside it' },
      { keys: ['Home', 'End'], does: 'Choose the first and the last tab' },
    ],
  },
  {
    where: 'In the lists of the panel',
    says: 'They are ordinary buttons.',
    rows: [
      { keys: ['Tab'], does: 'Next button' },
      { keys: ['Enter'], does: 'Open or close a row' },
    ],
  },
  {
    where: 'While the words of a find are changed',
    rows: [
      { keys: ['ArrowLeft', 'ArrowRight'], does: 'Move the end by a word' },
      { keys: ['Tab'], does: 'Go to the other end' },
      { keys: ['Enter'], does: 'Keep the words' },
      { keys: ['Escape'], does: 'Leave them as they were' },
    ],
  },
  {
    where: 'In the reader for PDFs',
    says: 'The keys on a mark are the same there.',
    rows: [{ keys: ['PageUp', 'PageDown'], does: 'Scroll by a window, as your browser does it' }],
  },
];

export const KEY_GROUPS: readonly KeyGroup[] = [KEYS_ON_A_MARK, ...ELSEWHERE];
