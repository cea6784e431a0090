import { cdp, page } from 'vitest/browser';
import { describe, expect, onTestFinished, test } from 'vitest';

import { axeFindings } from '../axe-findings';
import { STORIES } from '../../gallery/stories';
import { drawStory } from './draw-panel';

/** What each state says (UI sections 4 and 6), in the order in which it is read. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  commitments: [
    'Policy paper · Home Office · 4 March 2024',
    'Joint ministerial statement from the Calais Group',
    'Marks',
    'Commitments 10',
    'Names 22',
    'Notes 3',
    '10 commitments. 4 reports of progress',
    'Page order',
    'Find',
    'Filter',
    'They affirmed their commitment to',
    'Cannot be tested',
    'Will go on',
    'None found',
    'Before the next ministerial meeting, held 10 December 2024',
    'Progress this page reports: 4',
    'Reported by the page itself',
    'Options',
    'Turn off here',
  ],
  open: [
    'Partly kept, in the editors’ view',
    'Will do',
    'No date stated',
    'Law passed in 2 of 5 states; the EU part is open.',
    '6 records: 5 suggest it was done, 1 is background. 3 of them come from others.',
    'For Belgium, France and the Netherlands: none found.',
    'Pledgemark’s editors, 24 November 2026, from the sources listed.',
    'How views are set',
    '… the participants were pleased to announce their commitment',
    'Evidence 6 records',
    '19 December 2025 · Home Office',
    'Read in a copy',
    '✓ Suggests done',
    'Promiser’s own account, not independent',
    'Address not checked',
    'Law or official record, not independent',
    'Other source, independent',
    'May 2025 to 24 November 2026',
    'Pledgemark’s editors looked on 24 November 2026, none found.',
    'Show all 6 records',
    'Show on page',
    'Add a note',
    'Its page',
    'Who, by when, on condition 5 of 6',
    'Who did what records for 2 of 5',
    'Can it be tested? 0 of 4, 1 in part',
    'What was searched 1',
    'Views 1',
    'Said before, taken up later 1',
    'Your notes',
    'Why does it say this?',
  ],
  'open-all': [
    'the participants: United Kingdom, Belgium, France, Germany, Netherlands',
    'will do (“announce their commitment to”)',
    'not stated',
    '“where deemed necessary by competent bodies”',
    'New commitments to tackle people smuggling',
    'None found No view',
    '2 suggest it was done Kept',
    '3 records are about none of them alone.',
    'In part: “measures”',
    'Pledgemark’s editors, 24 November 2026. Adoption or withdrawal of the EU’s facilitation directive, May 2025 to 24 November 2026: none found.',
    'Pledgemark’s editors Partly kept, 24 November 2026.',
    'A view is a judgement. It never changes the evidence.',
    'Said before:',
    'Goes further than',
    'removed: reaffirmed',
    'added: were pleased to announce',
    'Came in:',
    'Dropped out:',
    'Taken up later: none held.',
    'Go to the note',
    'Found because it says “announce their commitment to”: will do.',
    'A view is a person’s judgement.',
    '6 records were counted, and 1 search.',
  ],
  why: ['Found by: ', 'Partly kept, in the editors’ view', 'Progress this page reports: 4', 'Found by: welcomed'],
  'open-event': [
    'Partly kept, in the editors’ view',
    'Before the next ministerial meeting, held 10 December 2024',
    'Ministers met; no record of the official level.',
  ],
  seeds: ['10 commitments.', 'Evidence', 'Who did what', 'Why does it say this?'],
  'seeds-disputed': ['Disputed, in the editors’ view', 'Evidence', 'Why does it say this?'],
  'open-moved': [
    'The date has passed',
    'Was due by 30 June 2026',
    'None found, when Pledgemark’s editors looked on 24 November 2026. That is not proof that there is none.',
    'Was due by 30 June 2026, almost 5 months ago. The date was moved once: it was 31 December 2025.',
    'As of 24 November 2026.',
    'Deadline history 2 dates',
  ],
  'open-done': [
    '1 record suggests it was done',
    '1 record, from those who promised. It suggests it was done.',
    'As of 24 November 2026.',
    'Evidence 1 record',
    'Views none',
  ],
  'open-unknown': [
    '10 commitments. Nobody has looked yet into any of them.',
    'Nobody has looked yet',
    'Before the next ministerial meeting, no date known',
    'So nothing is said here of what became of it.',
    'Show on page',
    'Who, by when, on condition',
    'Can it be tested? not looked at',
    'Said before, taken up later none held',
    'Why does it say this?',
  ],
  'unknown-due': [
    '10 commitments. Nobody has looked yet into any of them.',
    'Nobody has looked yet',
    'Was due by 31 December 2025',
    'So nothing is said here of what became of it.',
  ],
  filter: [
    'The words of this page have changed since you read it on 2 March 2026. GOV.UK shows no new date.',
    'See what changed',
    'The words say',
    'Will do',
    'Will go on',
    'May do',
    'What became of it',
    'Kept',
    'Partly kept',
    'Disputed, replaced, too early',
    'None found',
    'Cannot be tested',
    'By when',
    'Showing 10 of 10',
  ],
  'filtered-empty': ['None of the 10 match', 'Show all 10'],
  names: [
    'Find',
    'Filter',
    'Countries: 5',
    'United Kingdom',
    '6 times',
    'Laws: 1',
    'once',
    'Dates: 5',
    '1 February 2024',
  ],
  'names-filter': ['Find', 'Filter', 'Kinds of names', 'Countries', 'Dates', 'Showing 27 of 27'],
  'name-open': [
    'Europol',
    'Also called',
    'EU Agency for Law Enforcement Cooperation',
    'By its own name',
    'Official site',
    'europol.europa.eu',
    'Show on page',
  ],
  notes: [
    'Place not found',
    'Not checked yet',
    '#cell · #France · changed 21 November 2026',
    'Words changed',
    'The page now says something else here. Your note is kept with both texts.',
    'Was: convening at removed: senior official level',
    'Now: convening at added: working level',
    'Could be in more than one place',
    'In place',
    'Words removed',
    'Your note has not been moved to other words.',
    'Save as a file',
    'This page’s notes',
    'All notes',
  ],
  writing: ['Note on “swift operationalisation”', 'Tags, with commas between them', 'Save', 'Cancel'],
  'note-deleted': ['Note deleted. Bring it back'],
  'no-notes': [
    'No notes on this page',
    'Select words on the page, then choose Note. Your notes stay on this computer.',
  ],
  waiting: ['Reading this page…'],
  empty: [
    'No commitments found on this page',
    'It can miss some.',
    'select the words and choose Mark as commitment.',
    'See the 22 names on this page',
  ],
  'off-here': ['Pledgemark is off on this page', 'Nothing is marked. Your notes are kept.', 'Turn on'],
  'offered-guidance': ['This page is guidance', 'Guidance sets out rules.', 'Read this page', 'Always read guidance'],
  'offered-statistics': ['This page is official statistics', 'It seldom makes commitments', 'Read this page'],
  'offered-landing': [
    'This page announces a document',
    'The text is in the attachment: Integrated plan: accessible version.',
  ],
  'offered-pdf': ['This page announces a document', 'There is a PDF:', 'Read this PDF with Pledgemark'],
  'other-language': [
    'Pledgemark reads English only',
    'This page is in Welsh. Nothing was looked for.',
    'The English page',
  ],
  'no-access': ['Pledgemark may not read www.gov.uk', 'Your browser has withheld access.', 'Allow'],
  updated: ['Pledgemark was updated', 'Reload this page to go on.', 'Reload'],
  elsewhere: ['Nothing to read here', 'Pledgemark reads policy pages on www.gov.uk', 'This page is a search result.'],
  'unknown-kind': [
    'Nothing to read here',
    'consultation outcomes. It does not know this kind of page.',
    'Open your notebook',
  ],
  failed: ['Pledgemark could not read this page', 'Your notes are safe.', 'Try again', 'Copy details for a report'],
  'storage-full': [
    'Your last change is not saved yet.',
    'Your words are still here.',
    'Save a backup file',
    'Try again',
  ],
  'newer-data': ['This data is from a newer Pledgemark', 'Update the extension to read it. Nothing has been changed.'],
  'list-error': ['This list could not be read', 'Your notes are safe.', 'Try again'],
};

/** The places of `parts` in `words`, each looked for after the one before; -1 where one is missing there. */
function placesOf(parts: readonly string[], words: string): readonly number[] {
  let from = 0;
  return parts.map((part) => {
    const at = words.indexOf(part, from);
    if (at !== -1) from = at;
    return at;
  });
}

test('every story has its words, and every row of words its story', () => {
  expect(STORIES.map(({ name }) => name).toSorted()).toEqual(Object.keys(WORDS).toSorted());
});

test.each(STORIES)('“$title” says its words in their order', async (story) => {
  await page.viewport(360, 800);
  const { words } = await drawStory(story);
  const parts = WORDS[story.name] ?? [];
  const places = placesOf(parts, words());
  expect(parts.filter((_, at) => places[at] === -1)).toEqual([]);
});

const LOOKS = [
  { width: 360, scheme: 'light' },
  { width: 320, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 320, scheme: 'dark' },
] as const;

describe.each(LOOKS)('at $width px, $scheme', ({ width, scheme }) => {
  test.each(STORIES)('axe finds nothing in “$title”, and nothing runs out of the side', async (story) => {
    await page.viewport(width, 800);
    document.documentElement.style.colorScheme = scheme;
    const { root } = await drawStory(story);
    const { wrong, looked } = await axeFindings(root.ownerDocument);
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(10);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

/** WCAG 1.4.12: a reader's own spacing. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

test.each(STORIES)('with a reader’s own spacing at 320 px, nothing of “$title” is cut off', async (story) => {
  await page.viewport(320, 800);
  const style = document.createElement('style');
  style.textContent = SPACING;
  document.head.append(style);
  onTestFinished(() => style.remove());
  const { all } = await drawStory(story);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const cut = all('button, label, h1, h2, h3, td, th').filter(
    (part) =>
      part.scrollWidth > part.clientWidth + 1 &&
      getComputedStyle(part).display !== 'inline' &&
      !part.closest('.pm-hidden'),
  );
  expect(cut.map((part) => part.textContent)).toEqual([]);
});

test.each([
  { value: 'reduce', moves: 'none' },
  { value: 'no-preference', moves: 'pm-sheen' },
])('with motion “$value” the waiting bars’ animation is $moves', async ({ value, moves }) => {
  const session = cdp() as unknown as { send: (method: string, about: object) => Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  onTestFinished(async () => {
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });
  const waiting = STORIES.find(({ name }) => name === 'waiting');
  if (waiting === undefined) throw new Error('no such story');
  const { find } = await drawStory(waiting);
  expect(getComputedStyle(find('.pm-bones')).animationName).toBe(moves);
});
