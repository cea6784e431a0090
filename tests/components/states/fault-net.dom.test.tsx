import { render } from 'preact';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { FaultNet } from '@/components/states/FaultNet';

test('what fails is told under its headline, and can be tried again', async () => {
  let broken = true;
  function Shown() {
    if (broken) throw new Error('The corpus could not be read.');
    return <p>Ten commitments</p>;
  }
  const place = document.createElement('main');
  document.body.append(place);
  render(
    <FaultNet headline="The panel could not be shown">
      <Shown />
    </FaultNet>,
    place,
  );
  await expect.element(page.getByText('The panel could not be shown')).toBeVisible();
  await expect.element(page.getByText('The corpus could not be read.')).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Ten commitments')).toBeVisible();
  place.remove();
});
