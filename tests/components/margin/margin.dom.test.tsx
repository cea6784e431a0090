import { cdp, page, userEvent } from 'vitest/browser';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import { Margin } from '@/components/margin/Margin';
import type { Signed } from '@/components/margin/Margin';
import elementsCss from '@/components/styles/elements.css?inline';
import marginCss from '@/components/styles/margin.css?inline';
import tokensCss from '@/components/styles/tokens.css?inline';
import { Gesture } from '@/lib/gesture';
import type { FindId, NoteId } from '@/lib/model';

import { axeIn, openView } from '../open-view';

const SIGNS: readonly Signed[] = [
  {
    id: 'c1' as FindId,
    top: 100,
    left: 300,
    item: {
      kind: 'commitment',
      number: 10,
      of: 10,
      strength: 'firm',
      said: { sign: { shape: 'new', mark: 'partly kept' }, headline: 'Partly kept, in the editors’ view' },
    },
  },
  { id: 'p1' as FindId, top: 125, left: 300, item: { kind: 'progress', number: 2, of: 5 } },
  { id: 'n1' as NoteId, top: 150, left: 300, item: { kind: 'note', number: 1, of: 1 } },
];

interface Protocol {
  send(method: string, params: object): Promise<unknown>;
}
const emulate = async (media: string): Promise<void> => {
  await (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { media });
};

beforeEach(() => page.viewport(1280, 800));

function draw(ground: 'light' | 'dark' = 'light') {
  const raised = openView(tokensCss + elementsCss + marginCss, ground);
  const onOpen = vi.fn();
  const onPoint = vi.fn();
  const bars = [{ id: 'c1' as FindId, kind: 'commitment', type: 'firm', top: 100, height: 60, left: 300 }] as const;
  raised.draw(<Margin bars={bars} signs={SIGNS} onOpen={onOpen} onPoint={onPoint} />);
  const toolbar = raised.find('[role=toolbar]');
  if (toolbar === null) throw new Error('no toolbar');
  const buttons = [...toolbar.querySelectorAll('button')];
  const named = (): string | null | undefined => raised.focused()?.getAttribute('aria-label');
  return { raised, toolbar, buttons, onOpen, onPoint, named };
}

test('the margin is a toolbar that stands upright, and each sign says in words what it shows', () => {
  const { toolbar, buttons } = draw();
  expect([toolbar.getAttribute('aria-orientation'), toolbar.getAttribute('aria-label')]).toEqual([
    'vertical',
    'Pledgemark margin',
  ]);
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Commitment 10. The words say: will do. Partly kept, in the editors’ view',
    'Progress the page reports, 2 of 5',
    'Your note 1 of 1',
  ]);
});

test('the margin is one tab stop, and the arrows, Home and End go along it', async () => {
  const { buttons, named } = draw();
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  buttons[0]?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(named()).toContain('Progress');
  await userEvent.keyboard('{End}');
  expect(named()).toContain('Your note');
  await userEvent.keyboard('{ArrowDown}{ArrowUp}');
  expect(named()).toContain('Progress');
  await userEvent.keyboard('{Home}{ArrowUp}');
  expect(named()).toContain('Commitment 10');
  await vi.waitFor(() => expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]));
});

test('only signs near the window are drawn, and the keys go along all of them', async () => {
  const raised = openView(tokensCss + elementsCss + marginCss);
  const signs = Array.from({ length: 1_000 }, (_, at) => ({
    id: `p${at}` as FindId,
    top: at * 50,
    left: 300,
    item: { kind: 'progress', number: at + 1, of: 1_000 } as const,
  }));
  const bars = signs.map(
    ({ id, top, left }) => ({ id, kind: 'progress', type: 'progress', top, height: 20, left }) as const,
  );
  const drawAt = (top: number): void =>
    raised.draw(
      <Margin bars={bars} signs={signs} near={{ top, bottom: top + 500 }} onOpen={vi.fn()} onPoint={vi.fn()} />,
    );
  const named = (): string | null | undefined => raised.focused()?.getAttribute('aria-label');
  const drawn = (): number => raised.find('[role=toolbar]')?.querySelectorAll('button').length ?? 0;
  const drawnBars = (): number => raised.find('[role=toolbar]')?.parentElement?.querySelectorAll('.pm-bar').length ?? 0;
  drawAt(0);
  expect([drawn(), drawnBars()]).toEqual([10, 10]);
  raised.find('button')?.focus();
  await userEvent.keyboard('{End}');
  await expect.poll(named).toBe('Progress the page reports, 1000 of 1000');
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(named).toBe('Progress the page reports, 999 of 1000');
  drawAt(20_000);
  expect([named(), drawn()]).toEqual(['Progress the page reports, 999 of 1000', 11]);
});

test('Enter or a click on a sign opens its item, and a sign that is pointed at points at its words', async () => {
  const { buttons, onOpen, onPoint } = draw();
  buttons[1]?.focus();
  expect(onPoint).toHaveBeenLastCalledWith('p1');
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenLastCalledWith('p1', expect.any(Gesture));
  buttons[1]?.blur();
  expect(onPoint).toHaveBeenLastCalledWith(undefined);
});

test('a sign is a target of 24 by 24, and the layer itself takes no clicks and no place', () => {
  const { raised, buttons } = draw();
  expect(buttons.map((button) => [button.offsetWidth, button.offsetHeight])).toEqual(SIGNS.map(() => [24, 24]));
  const { width, height } = raised.host.getBoundingClientRect();
  expect([width, height, getComputedStyle(raised.host).pointerEvents]).toEqual([0, 0, 'none']);
});

test('in a gutter of 30px all that is drawn of a sign is seen, and it lies on no bar', () => {
  const raised = openView(tokensCss + elementsCss + marginCss);
  const signs = SIGNS.map((sign) => ({ ...sign, left: 30 }));
  const bars = [{ id: 'c1' as FindId, kind: 'commitment', type: 'firm', top: 100, height: 60, left: 30 }] as const;
  raised.draw(<Margin bars={bars} signs={signs} onOpen={vi.fn()} onPoint={vi.fn()} />);
  const drawn = raised.find('button')?.firstElementChild?.getBoundingClientRect();
  expect(drawn?.left).toBeGreaterThanOrEqual(0);
  expect(drawn?.right).toBeLessThanOrEqual(raised.find('.pm-bar')?.getBoundingClientRect().left ?? 0);
});

test('on paper signs stand as on a wide page, with numbers where a list is printed, and none lies on the words', async () => {
  await page.viewport(700, 800);
  const { raised, buttons } = draw();
  raised.host.dataset['paper'] = 'list';
  await emulate('print');
  onTestFinished(() => emulate(''));
  const [sign] = buttons;
  const number = sign?.querySelector<HTMLElement>('.pm-number');
  expect([sign?.getBoundingClientRect().left, number?.textContent, number && getComputedStyle(number).display]).toEqual(
    [262, '10', 'block'],
  );
  raised.draw(
    <Margin bars={[]} signs={SIGNS.map((one) => ({ ...one, left: 10 }))} onOpen={vi.fn()} onPoint={vi.fn()} />,
  );
  await expect.poll(() => raised.find('button')?.offsetWidth).toBe(0);
});

test('under 769px a sign is seen only while it has the focus, and bars stay nearer to the text', async () => {
  await page.viewport(768, 800);
  const { raised, buttons } = draw();
  const [sign] = buttons;
  const seen = (): string | undefined => sign && getComputedStyle(sign).opacity;
  expect([seen(), sign && getComputedStyle(sign).pointerEvents]).toEqual(['0', 'none']);
  await userEvent.keyboard('{Tab}');
  sign?.focus();
  expect(seen()).toBe('1');
  const bar = raised.find('.pm-bar');
  expect(bar?.getBoundingClientRect().left).toBe(300 - 9);
});

test('a bar stands 10px left of the text, a sign 38', () => {
  const { raised, buttons } = draw();
  expect(raised.find('.pm-bar')?.getBoundingClientRect().left).toBe(300 - 10);
  expect(buttons[0]?.getBoundingClientRect().left).toBe(300 - 38);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in the margin on a %s ground', async (ground) => {
  const { wrong, looked } = await axeIn(draw(ground).raised);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(5);
});
