import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';

import { DueList } from '@/components/corpus/DueList';
import type { CommitmentId, DueEntry, DueNext, IsoDate } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { entryIn } from '../../lib/app/said/entries';

const { said } = entryIn(SEEDS, 'commitment/calais-group-2024-c10');
const entries = ['a', 'b'].map((name): DueEntry => ({
  id: `commitment/${name}` as CommitmentId,
  words: `We will open ${name}`,
  said: { ...said, due: { ...said.due, day: '2030-01-01' as IsoDate } },
  document: 'A plan',
  date: '2020-01-01',
}));

function draw(data: DueNext, page = '/due.html') {
  const root = document.body.appendChild(document.createElement('div'));
  const addToCalendar = vi.fn();
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  render(
    <DueList
      due={{ state: 'ready', data }}
      page={page === 'no page' ? undefined : page}
      close={vi.fn()}
      addToCalendar={addToCalendar}
    />,
    root,
  );
  const way = (text: string): string | null | undefined =>
    [...root.querySelectorAll('a')].find((link) => link.textContent === text)?.getAttribute('href');
  return { root, way, addToCalendar, words: () => root.textContent.replaceAll(/\s+/gu, ' ') };
}

test('what is watched is listed, and a link leads to the page with all of it', () => {
  const { root, way, words } = draw({ of: 'what is watched', entries, all: 12 });
  expect(root.querySelectorAll('li')).toHaveLength(2);
  expect(way('All 12 that you watch')).toBe('/due.html');
  expect(words()).toContain('Of what you watch, in the order of its page.');
});

test('while nothing is watched that is said, and the link leads to all dates', () => {
  const { way, words } = draw({ of: 'everything', entries, all: 87 });
  expect(way('All 87 with a date or an event')).toBe('/due.html#all-dates');
  expect(words()).toContain('You watch nothing yet. Open a commitment and choose Watch.');
});

test('where there is no such page, no link to it stands', () => {
  const { root } = draw({ of: 'what is watched', entries, all: 12 }, 'no page');
  expect(root.textContent).not.toContain('All 12');
});

test('one date, or all, are saved for a calendar', () => {
  const { root, addToCalendar } = draw({ of: 'everything', entries, all: 87 });
  for (const button of root.querySelectorAll('button')) if (button.textContent.includes('calendar')) button.click();
  expect(addToCalendar.mock.calls).toEqual([['all'], [['commitment/a']], [['commitment/b']]]);
});
