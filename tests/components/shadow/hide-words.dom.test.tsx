import { expect, onTestFinished, test } from 'vitest';

import { hideWordsFromFind } from '@/components/shadow/hide-words';
import { raiseShadow } from '@/components/shadow/raise-shadow';
import { LiveRegion } from '@/components/states/LiveRegion';
import elementsCss from '@/components/styles/elements.css?inline';

/** The page's own search for words, which looks into closed roots too. */
const pageFinds = (words: string): boolean => {
  getSelection()?.removeAllRanges();
  const find: unknown = Reflect.get(window, 'find');
  return typeof find === 'function' && find.call(window, words, true, false, true) === true;
};

function Named({ children }: { children: preact.ComponentChildren }) {
  return <dd>{children}</dd>;
}

test('words of a view are drawn as they were, and no page finds them', () => {
  const draw = (count: number) => (
    <div>
      <p class="line">
        Commitment {count} of 11 <b>{['is ', count]}</b>
      </p>
      <Named>Partly kept</Named>
      {null}
    </div>
  );
  const plain = raiseShadow(document, { name: 'view', css: elementsCss, ground: 'light', mode: 'closed' });
  document.body.append(plain.host);
  onTestFinished(() => plain.lower());
  plain.draw(draw(3));
  const before = plain.find('.line')?.getBoundingClientRect().width;
  expect(['Commitment 3 of 11', 'is 3', 'Partly kept'].map(pageFinds)).toEqual([true, true, true]);

  hideWordsFromFind();
  const hidden = raiseShadow(document, { name: 'view', css: elementsCss, ground: 'light', mode: 'closed' });
  document.body.append(hidden.host);
  onTestFinished(() => hidden.lower());
  plain.lower();
  hidden.draw(draw(4));
  hidden.draw(draw(3));
  expect(['Commitment', '3 of 11', 'is 3', 'Partly kept'].map(pageFinds)).toEqual([false, false, false, false]);
  expect(hidden.find('.line')?.getBoundingClientRect().width).toBeCloseTo(before ?? Number.NaN, 0);
  expect(hidden.find('.pm-drawn')?.dataset['words']).toBe('Commitment 3 of 11 ');
});

test('a live region keeps its text, which is how it is heard', () => {
  hideWordsFromFind();
  const raised = raiseShadow(document, { name: 'live', css: elementsCss, ground: 'light', mode: 'closed' });
  document.body.append(raised.host);
  onTestFinished(() => raised.lower());
  raised.draw(<LiveRegion spoken={{ words: 'Last mark.', turn: 1 }} />);
  expect(raised.find('[role=status]')?.textContent).toBe('Last mark.');
});
