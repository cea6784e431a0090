import { cdp, page, userEvent } from 'vitest/browser';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { axeFindings } from '../axe-findings';
import { ENTRY_STORIES } from '../../gallery/entry-stories';
import { drawEntry, entryStory } from './draw-entry';

/** What each state says (UI section 10.3), in the order in which it is read. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'entry-view': [
    'Search › Commitment',
    'The words say: Will do Department of Health and Social Care 24 June 2021',
    'To start a 9pm watershed and an online ban for unhealthy food adverts by the end of 2022.',
    'The editors’ summary. Open the page.',
    'Not kept, in the editors’ view',
    'The end-2022 start was missed; after three postponements the bans took effect in January 2026.',
    'Pledgemark’s editors, 24 November 2026, from the sources listed. How views are set',
    'Look again',
    'Cite this',
    'Save as JSON',
    'Print',
    'Add evidence',
    'Who Department of Health and Social Care',
    'By when “by 5 January 2026”. Was due by 5 January 2026, almost 11 months ago.',
    'On condition not stated in what Pledgemark holds',
    'Where it stands',
    'How sure the editors are High',
    'Views Pledgemark’s editors Not kept, 24 November 2026.',
    'Give your view',
    'A view is a judgement. It never changes the evidence.',
    'Timeline',
    '24 June 2021: promised, “by the end of 2022”.',
    '14 May 2022: the date was moved to 31 December 2023',
    'December 2022: the date was moved to 1 October 2025, according to legislation.gov.uk.',
    '31 December 2022: the date first promised.',
    '5 January 2026: The Independent: On 5 January 2026 the television and online bans were reported as implemented.',
    '24 November 2026: not kept, in the editors’ view.',
    'The date was moved 3 times.',
    'Evidence: 4 records',
    '4 records: 3 suggest it was not done, 1 is background. 2 of them come from others. Newest first.',
    '5 January 2026 · The Independent',
    'Porridge and pizza to be included in new junk food advert ban',
    '○ Background',
    'News report, independent',
    '✗ Suggests not done',
    'Promiser’s own account, not independent',
    'Seen in a copy kept by govdiff.njk.onl, not at its own address.',
    'What was searched',
    'Pledgemark’s editors, 24 November 2026, the web: “Further advertising restrictions HFSS',
    'You: nothing yet.',
    'Said before, taken up later',
    'Said before: none held.',
    'Your notes No notes on it yet.',
    'Cite this',
    'entry commitment/hfss-ads-2021-end-of-2022. Accessed 28 November 2026.',
    'Copy',
  ],
  'entry-quote': [
    '“… the participants were pleased to announce their commitment',
    'The page’s own words. Open the page that they stand on.',
    'Partly kept, in the editors’ view',
    'On condition “where deemed necessary by competent bodies”',
    'Can it be tested? 0 of 4, 1 in part stated',
    'Evidence: 11 records',
    'Its address was not checked.',
    'Who did what',
    'France 1 is background No view',
  ],
  'entry-nobody': [
    'Nobody has looked yet',
    'So nothing is said here of what became of it.',
    'Look for what became of it',
    'Was due by 31 December 2022',
    'Timeline 24 June 2021: promised, “by the end of 2022”. 31 December 2022: was due by this day.',
    'Evidence No evidence is on record.',
    'No search is on record.',
  ],
  'entry-date-passed': [
    'The date has passed',
    'None found, when you looked on 28 November 2026.',
    'As of 28 November 2026.',
    'Evidence No evidence is on record.',
    'You, 28 November 2026, GOV.UK: “9pm watershed”.',
    'Forget this search',
  ],
  'entry-views-differ': [
    'Not kept, in the editors’ view. Partly kept, in yours.',
    'The end-2022 start was missed',
    'Pledgemark’s editors, 24 November 2026',
    'It is in force now, if late.',
    'You, 26 November 2026.',
    'Change your view',
    '26 November 2026: partly kept, in your view.',
    'Your notes On the words “legislative measures, where deemed necessary by competent bodies”',
    'Ask who decides. Compare with the 2025 priority plan.',
    'Show on page',
    'Edit',
  ],
  'entry-pack': [
    'The summary of the pack of Institute for Kettles.',
    'Recorded by the pack of Institute for Kettles.',
    'Partly kept, in the view of the pack of Institute for Kettles.',
    'Recorded by the pack of Institute for Kettles',
    'Pack of Institute for Kettles Partly kept, 26 November 2026.',
    'partly kept, in the view of the pack of Institute for Kettles.',
    'From the pack of Institute for Kettles',
    'recorded by you',
    'Take out',
    'Said before: Covers less than An earlier plan (invented), 2019.',
    'Its page',
  ],
  'entry-old': ['What Pledgemark holds is of 24 November 2026, over a year old.'],
  'entry-unknown': ['This commitment is not on this computer. It may be in a pack that was taken out.', 'Search'],
  'entry-loading': ['Commitment'],
  'entry-error': ['The details could not be read. Your notes are safe.', 'Try again'],
};

test('every story has its words, and every row of words its story', () => {
  expect(ENTRY_STORIES.map(({ name }) => name).toSorted()).toEqual(Object.keys(WORDS).toSorted());
});

test.each(ENTRY_STORIES)('“$title” says its words in their order', async (story) => {
  await page.viewport(600, 800);
  const words = drawEntry(story).words();
  let from = 0;
  for (const part of WORDS[story.name] ?? []) {
    const at = words.indexOf(part, from);
    expect(at, `“${part}” in “${words.slice(from)}”`).toBeGreaterThanOrEqual(from);
    from = at;
  }
});

const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'dark' },
] as const;

describe.each(LOOKS)('at $width px, $scheme', ({ width, scheme }) => {
  test.each(ENTRY_STORIES)('axe finds nothing in “$title”, and nothing runs out of the side', async (story) => {
    await page.viewport(width, 800);
    document.documentElement.style.colorScheme = scheme;
    const { root } = drawEntry(story);
    const { wrong, looked } = await axeFindings(root.ownerDocument);
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(10);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

/** WCAG 1.4.12: a reader's own spacing. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

test.each(ENTRY_STORIES)('with a reader’s own spacing at 320 px, nothing of “$title” is cut off', async (story) => {
  await page.viewport(320, 800);
  const style = document.createElement('style');
  style.textContent = SPACING;
  document.head.append(style);
  onTestFinished(() => style.remove());
  const { all } = drawEntry(story);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const cut = all('button, h1, h2, h3, td, th, dd, .pm-chip').filter(
    (part) =>
      part.scrollWidth > part.clientWidth + 1 &&
      getComputedStyle(part).display !== 'inline' &&
      !part.closest('.pm-hidden'),
  );
  expect(cut.map((part) => part.textContent)).toEqual([]);
});

/** WCAG 2.5.8: links in a sentence apart. */
test('what can be pressed is 24 px high and wide at least', async () => {
  await page.viewport(320, 800);
  const { all } = drawEntry(entryStory('entry-pack'));
  const small = all('button, input, select, summary, .entry-trail a')
    .map((part) => ({ words: part.textContent, box: part.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24);
  expect(small).toEqual([]);
  expect(all('button').length).toBeGreaterThan(5);
});

test('the parts stand at the right from 58rem on, and before the timeline below that', async () => {
  const { find } = drawEntry(entryStory('entry-view'));
  const [parts, evidence] = [find('.entry-parts'), find('.entry-section', 'Timeline')];
  await page.viewport(930, 800);
  expect(parts.getBoundingClientRect().left).toBeGreaterThan(evidence.getBoundingClientRect().right);
  await page.viewport(900, 800);
  expect(parts.getBoundingClientRect().bottom).toBeLessThan(evidence.getBoundingClientRect().top);
});

test('“Cite this” leads to the citation, which is copied, and the focus stays on “Copy”', async () => {
  const copied: string[] = [];
  const { find, said } = drawEntry(entryStory('entry-view'), {
    copy: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
  });
  await userEvent.click(find('button', 'Cite this'));
  expect(document.activeElement).toBe(find('h2', 'Cite this'));
  await userEvent.click(find('button', 'Copy'));
  await expect.poll(said).toBe('Copied.');
  expect(document.activeElement).toBe(find('button', 'Copy'));
  expect(copied).toEqual([find('.entry-cite p').textContent]);
  expect(find('.entry-told').textContent).toBe('Copied.');
});

test('the link to the words of the commitment is copied: the address of its page, and the words', async () => {
  const copy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  const { find, said, all } = drawEntry(entryStory('entry-quote'), { copy });
  await userEvent.click(find('button', 'Copy link to these words'));
  await expect.poll(said).toBe('Copied.');
  expect(copy.mock.calls[0]?.[0]).toMatch(/^https:\/\/www\.gov\.uk\/[a-z\d/-]+#:~:text=[^-]+$/u);
  expect(all('button').filter(({ textContent }) => textContent === 'Copy link to these words')).toHaveLength(1);
});

test('a summary stands on no page: there is no link to it', () => {
  const { all } = drawEntry(entryStory('entry-view'));
  expect(all('button').map(({ textContent }) => textContent)).not.toContain('Copy link to these words');
});

test('where the browser does not copy, that is said', async () => {
  const { find, said } = drawEntry(entryStory('entry-view'), { copy: () => Promise.reject(new Error('denied')) });
  await userEvent.click(find('button', 'Copy'));
  await expect.poll(said).toBe('It could not be copied. Select the text instead.');
});

test('“Save as JSON” gives the entry, says the name of the file, and keeps the focus', async () => {
  const given: string[] = [];
  const { find, said } = drawEntry(entryStory('entry-view'), {
    saveJson: ({ commitment }) => {
      given.push(commitment.id);
      return 'pledgemark-2026-11-28-hfss.json';
    },
  });
  await userEvent.click(find('button', 'Save as JSON'));
  expect(given).toEqual(['commitment/hfss-ads-2021-end-of-2022']);
  await expect.poll(said).toBe('Saved as pledgemark-2026-11-28-hfss.json');
  expect(document.activeElement).toBe(find('button', 'Save as JSON'));
});

test('another commitment in the same window is read from its heading on, and no form goes over to it', async () => {
  const { again, all, find } = drawEntry(entryStory('entry-view'));
  expect(document.activeElement).toBe(document.body);
  find('button', 'Give your view').click();
  await expect.poll(() => all('form')).toHaveLength(1);
  again(entryStory('entry-quote'));
  await expect.poll(() => document.activeElement).toBe(find('h1', 'the participants were pleased'));
  expect(all('form')).toEqual([]);
});

test('when what has the focus is taken away, what follows it in its section gets it', async () => {
  const { again, find } = drawEntry(entryStory('entry-pack'));
  find('button', 'Take out').focus();
  again(entryStory('entry-view'));
  await expect
    .poll(() => document.activeElement?.closest('section')?.querySelector('h2')?.textContent)
    .toBe('Evidence: 4 records');
  again(entryStory('entry-unknown'));
  await expect.poll(() => document.activeElement?.textContent).toBe('Commitment');
});

test('the form of a view takes the focus, and gives it back to its button', async () => {
  const { find } = drawEntry(entryStory('entry-view'));
  await userEvent.click(find('button', 'Give your view'));
  await expect.poll(() => document.activeElement).toBe(find('input[type=radio]'));
  await userEvent.click(find('button', 'Cancel'));
  await expect.poll(() => document.activeElement).toBe(find('button', 'Give your view'));
});

describe('on paper', () => {
  async function printed(name: string) {
    await page.viewport(720, 1000);
    document.documentElement.style.colorScheme = 'dark';
    const session = cdp() as unknown as { send: (method: string, about: object) => Promise<unknown> };
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    onTestFinished(async () => {
      await session.send('Emulation.setEmulatedMedia', { media: '' });
    });
    const drawn = drawEntry(entryStory(name));
    const isShown = (part: Element): boolean => part.getClientRects().length > 0;
    return { ...drawn, isShown };
  }

  test('ink is black, and controls, trail and frame are away', async () => {
    const { all, find, root, isShown } = await printed('entry-view');
    for (const selector of ['h1', '.entry-headline', 'a', 'time', '.pm-chip', '.pm-quiet', '.pm-words'])
      expect([selector, getComputedStyle(find(selector)).color]).toEqual([selector, 'rgb(0, 0, 0)']);
    expect(all('button, .entry-trail, .frame-head, .frame-foot').filter(isShown)).toEqual([]);
    expect(root.querySelectorAll('button').length).toBeGreaterThan(5);
  });

  test('every link is followed by its address, and what is folded stands open', async () => {
    const { all, isShown } = await printed('entry-pack');
    const links = all('.entry a').filter(isShown);
    expect(links.length).toBeGreaterThan(6);
    for (const link of links)
      expect(getComputedStyle(link, '::after').content).toContain(link.getAttribute('href') ?? 'no address');
    expect(all('details:not([open])')).toEqual([]);
  });

  test('the drawing stands with its list, nothing of either is cut in two, and the citation with its day is last', async () => {
    const { all, find, isShown, words } = await printed('entry-view');
    expect(isShown(find('.entry-figure'))).toBe(true);
    expect(isShown(find('.entry-events'))).toBe(true);
    for (const part of all('.entry-figure, .entry-events > li, .entry-cards > li, .entry-cite'))
      expect(getComputedStyle(part).breakInside).toBe('avoid');
    expect(words()).toMatch(/Accessed 28 November 2026\.$/u);
  });
});
