import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { GATED } from '@/components/shadow/gate';
import { raiseShadow } from '@/components/shadow/raise-shadow';

/** A view with one button, which listens to all that views listen to. */
function raise(onUnseen?: () => void) {
  const heard: string[] = [];
  const hear = ({ type }: Event): void => void heard.push(type);
  const raised = raiseShadow(document, {
    name: 'view',
    css: ':host { position: fixed; inset: 40px auto auto 40px; margin: 0; }',
    ground: 'light',
    mode: 'open',
    ...(onUnseen === undefined ? {} : { onUnseen }),
  });
  raised.host.popover = 'manual';
  document.body.append(raised.host);
  raised.host.showPopover();
  onTestFinished(() => raised.lower());
  raised.draw(
    <button
      type="button"
      onClick={hear}
      onKeyDown={hear}
      onMouseDown={hear}
      onPointerDown={hear}
      onPointerMove={hear}
      onPointerEnter={hear}
      onPointerLeave={hear}
      onFocus={hear}
      onBlur={hear}
    >
      Press
    </button>,
  );
  const button = raised.find('button');
  if (button === null) throw new Error('nothing was drawn');
  return { heard, button, stage: button.parentElement };
}

test('no handler of a view hears an event that a page makes up, and each hears its reader’s', async () => {
  const { heard, button } = raise();
  for (const type of GATED)
    for (const bubbles of [true, false])
      button.dispatchEvent(new PointerEvent(type, { bubbles, composed: true, cancelable: true }));
  button.click();
  expect(heard).toEqual([]);
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  await userEvent.hover(document.body, { position: { x: 500, y: 300 }, force: true });
  button.blur();
  expect([...new Set(heard)].toSorted()).toEqual([...GATED].toSorted());
});

test('what a page makes up does not press by its default either', () => {
  const { button } = raise();
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  button.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
});

const pressable = (stage: HTMLElement | null): Promise<void> =>
  vi.waitFor(() => expect(stage?.dataset['pressable']).toBe('yes'));

/** Presses without waiting for anything. */
const pressNow = (button: HTMLElement): Promise<void> => userEvent.click(button, { force: true });

test('a press counts once the view has been seen for a while', async () => {
  const refused = vi.fn();
  const { heard, button, stage } = raise(refused);
  expect(stage?.dataset['pressable']).toBe('no');
  await pressable(stage);
  await userEvent.click(button);
  expect(heard).toContain('click');
  expect(refused).not.toHaveBeenCalled();
});

test('a press on a covered view does not count, and is told; the keyboard’s counts', async () => {
  const refused = vi.fn();
  const { heard, button, stage } = raise(refused);
  await pressable(stage);
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText =
    'inset: 0; width: 100%; height: 100%; margin: 0; border: 0; pointer-events: none; background: #fff';
  document.body.append(cover);
  onTestFinished(() => cover.remove());
  cover.showPopover();
  await vi.waitFor(() => expect(stage?.dataset['pressable']).toBe('no'));
  await pressNow(button);
  expect(heard).not.toContain('click');
  expect(refused).toHaveBeenCalledOnce();
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(heard).toContain('click');
});

test.each([
  { what: 'moved', change: (host: HTMLElement) => host.style.setProperty('margin-top', '30px') },
  { what: 'taken out of the top layer', change: (host: HTMLElement) => host.hidePopover() },
  { what: 'faded', change: (host: HTMLElement) => host.style.setProperty('opacity', '0.1') },
  { what: 'zoomed', change: (host: HTMLElement) => host.style.setProperty('zoom', '3') },
])('a press on a view that was just $what does not count', async ({ change }) => {
  const refused = vi.fn();
  const { heard, button, stage } = raise(refused);
  await pressable(stage);
  const root = button.getRootNode();
  if (root instanceof ShadowRoot && root.host instanceof HTMLElement) {
    root.host.style.setProperty('display', 'block');
    change(root.host);
  }
  await pressNow(button);
  expect(heard).not.toContain('click');
  expect(refused).toHaveBeenCalledOnce();
});
