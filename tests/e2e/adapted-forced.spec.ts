import { inClosedRoot } from './in-closed-root';
import { STATEMENT, expect, firstLineOf, heard, sendCommand, test, visit } from './reader';

const FORCED = { forcedColors: 'active', colorScheme: 'dark' } as const;
/** As often as Tab goes on in the panel: over its head, the tabs, the tools and several rows. */
const TABS = 24;

/** What a part of a view is drawn with, as computed colours. */
interface Look {
  readonly part: string;
  readonly paints: readonly string[];
  readonly ground: string;
}

/**
 * What is drawn in a view: signs, samples of lines, chips, and what has the focus. It runs in the page, in a closed root
 * too, and so uses nothing outside itself.
 */
function looksIn(from: Element) {
  const root = from.getRootNode() as Document | ShadowRoot;
  const over = (element: Element): Element | undefined => {
    const { parentNode } = element;
    if (parentNode instanceof ShadowRoot) return parentNode.host;
    return parentNode instanceof Element ? parentNode : undefined;
  };
  const clear = 'rgba(0, 0, 0, 0)';
  const groundOf = (element: Element): string => {
    for (let at: Element | undefined = element; at !== undefined; at = over(at)) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== clear) return backgroundColor;
    }
    return 'none';
  };
  const system = (name: string): string => {
    const probe = document.createElement('i');
    // an attribute of style is refused in pages of ours
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.color = name;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const SYSTEM =
    'Canvas CanvasText LinkText VisitedText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText Mark MarkText GrayText';
  const drawn = (element: Element): string[] =>
    [...element.querySelectorAll('*')].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].filter((paint) => paint !== 'none');
    });
  const looks = (selector: string, paintsOf: (element: Element) => string[]) =>
    [...root.querySelectorAll(selector)]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({
        part: element.outerHTML.slice(0, 400),
        paints: paintsOf(element),
        ground: groundOf(over(element) ?? element),
      }));
  const focused = root.activeElement;
  // a radio button that is not seen gives its outline to its label
  const ringed = focused !== null && getComputedStyle(focused).opacity === '0' ? focused.closest('label') : focused;
  const ring = ringed && getComputedStyle(ringed);
  return {
    system: SYSTEM.split(' ').map(system),
    signs: looks('.pm-sign', drawn),
    samples: looks('.pm-words svg', drawn),
    chips: looks('.pm-chip', (chip) => {
      const { color, borderTopColor } = getComputedStyle(chip);
      return [color, borderTopColor];
    }),
    ring:
      ringed && ring
        ? {
            part: ringed.outerHTML.slice(0, 120),
            line: `${ring.outlineStyle} ${Number.parseFloat(ring.outlineWidth) >= 2}`,
            paints: [ring.outlineColor],
            ground: groundOf(over(ringed) ?? ringed),
          }
        : undefined,
  };
}

type Looks = ReturnType<typeof looksIn>;

/** Colours that the system has not set, and parts that are drawn in nothing but the colour of what they stand on. */
function wrong(looks: readonly Look[], system: readonly string[]): readonly Look[] {
  return looks.filter(
    ({ paints, ground }) =>
      paints.some((paint) => !system.includes(paint)) || paints.every((paint) => paint === ground),
  );
}

/** Signs and samples are there, are seen, and differ by more than their colour. */
function expectToldApart({ signs, samples, chips, system }: Looks): void {
  expect(new Set(system).size).toBeGreaterThan(4);
  expect(signs.length).toBeGreaterThan(0);
  expect(wrong(signs, system)).toEqual([]);
  expect(wrong(samples, system)).toEqual([]);
  expect(wrong(chips, system)).toEqual([]);
  // what is inside a shape is in another colour than the shape
  const inner = signs.filter(({ paints }) => paints.length > 2);
  expect(inner.filter(({ paints }) => new Set(paints).size < 2)).toEqual([]);
}

function expectRing({ ring, system }: Looks): void {
  expect(ring?.line, ring?.part).toBe('solid true');
  expect(wrong(ring ? [ring] : [], system)).toEqual([]);
}

const kindsOf = (looks: readonly Look[]): number => new Set(looks.map(({ part }) => part)).size;

test('in forced colours the signs, lines and chips of the panel are seen, in the system’s colours, and all that has the focus', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.emulateMedia(FORCED);
  await panel.getByRole('button', { name: /the participants were pleased/u }).click();
  await expect(panel.locator('.pm-chip').first()).toBeVisible();
  const looks = await panel.locator('main').evaluate(looksIn);
  expectToldApart(looks);
  expect(looks.chips.length).toBeGreaterThan(4);
  expect(kindsOf(looks.signs)).toBeGreaterThan(4);
  expect(kindsOf(looks.samples)).toBe(3);
  await panel.getByRole('radio', { name: 'With names' }).focus();
  const stops = new Set<string | undefined>();
  for (let tab = 0; tab < TABS; tab += 1) {
    await panel.keyboard.press('Tab');
    const at = await panel.locator('main').evaluate(looksIn);
    expectRing(at);
    stops.add(at.ring?.part);
  }
  expect(stops.size).toBeGreaterThan(TABS / 2);
});

test('in forced colours the chosen density and the chosen tab of the panel are unlike the others', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.emulateMedia(FORCED);
  await expect(panel.getByRole('tab', { name: /^Names/u })).toBeVisible();
  const chosen = await panel.evaluate(() => {
    const look = (selector: string, of: (style: CSSStyleDeclaration) => string) =>
      [...document.querySelectorAll(selector)].map((element) => of(getComputedStyle(element)));
    return {
      densities: look('.pm-density label', ({ backgroundColor, color }) => `${backgroundColor} ${color}`),
      tabs: look('.pm-tab', ({ borderBottomColor }) => borderBottomColor),
    };
  });
  expect(chosen.densities).toHaveLength(4);
  expect(new Set(chosen.densities.slice(0, 3)).size).toBe(1);
  expect(chosen.densities[3]).not.toBe(chosen.densities[0]);
  expect(chosen.tabs).toHaveLength(3);
  expect(chosen.tabs[1]).toBe(chosen.tabs[2]);
  expect(chosen.tabs[0]).not.toBe(chosen.tabs[1]);
});

test('in forced colours the card and the margin are seen, in the system’s colours, and what has the focus in them', async ({
  page,
  reader,
}) => {
  await page.emulateMedia(FORCED);
  await visit(page, STATEMENT);
  const { x, y } = await firstLineOf(page.locator('mark[data-pledgemark-kind="commitment"]').first());
  await page.mouse.move(x, y);
  await expect.poll(() => heard(page, 'dialog')).toEqual(['Commitment 1 of 10']);
  await expect.poll(() => heard(page, 'button')).toContain('Open in panel');
  const card = await inClosedRoot(page, 'dialog', looksIn);
  expectToldApart(card);
  expect(card.samples).toHaveLength(1);
  const edge = await inClosedRoot(page, 'dialog', (element) => {
    const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
    return { borderTopColor, borderTopWidth, backgroundColor };
  });
  expect(edge.borderTopWidth).toBe('2px');
  expect(card.system).toContain(edge.borderTopColor);
  expect(edge.borderTopColor).not.toBe(edge.backgroundColor);
  const margin = await inClosedRoot(page, 'toolbar', looksIn);
  expectToldApart(margin);
  expect(kindsOf(margin.signs)).toBeGreaterThan(4);

  await page.mouse.move(2, 2);
  await expect.poll(() => heard(page, 'dialog')).toEqual([]);
  await sendCommand(reader, 'next-mark');
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await expect.poll(() => heard(page, 'button')).toContain('Open in panel');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await inClosedRoot(page, 'dialog', looksIn)).ring !== undefined).toBe(true);
  const stops = new Set<string | undefined>();
  for (let tab = 0; tab < 4; tab += 1) {
    const at = await inClosedRoot(page, 'dialog', looksIn);
    expectRing(at);
    stops.add(at.ring?.part);
    await page.keyboard.press('Tab');
  }
  expect(stops.size).toBeGreaterThan(2);
});
