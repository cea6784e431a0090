import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { CommitmentFacts } from '@/components/card/CommitmentFacts';
import type { CommitmentId, Said } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { entryIn } from '../../lib/app/said/entries';

const { said } = entryIn(SEEDS, 'commitment/calais-group-2024-c10');

function draw(shown: Said) {
  const opened: CommitmentId[] = [];
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  const facts = { kind: 'commitment', number: 10, of: 10, found: { strength: 'firm', conditions: [] } } as const;
  render(
    <CommitmentFacts
      facts={{ ...facts, said: shown }}
      onWhy={() => undefined}
      onEntry={(id, gesture) => {
        if (gesture.spend()) opened.push(id);
      }}
    />,
    place,
  );
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Its page');
  return { opened, button };
}

test('the card of a stored commitment leads to its page, by the reader’s own click and by no other', async () => {
  const { opened, button } = draw(said);
  if (button === undefined) throw new Error('no way to its page');
  button.click();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(opened).toEqual([]);
  await userEvent.click(button);
  expect(opened).toEqual(['commitment/calais-group-2024-c10']);
});

test('a commitment that was only found on the page has no page of its own', () => {
  const { id: _, ...found } = said;
  expect(draw(found).button).toBeUndefined();
});
