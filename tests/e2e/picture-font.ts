import { readFileSync } from 'node:fs';

import type { BrowserContext, Page } from '@playwright/test';

/** Arimo, whose letters are as wide as those of Arial: a file of its own, so that no font of the machine is used. */
const FONT = new URL(import.meta.resolve('@fontsource-variable/arimo/files/arimo-latin-wght-normal.woff2'));
const FAMILY = 'Pledgemark pictures';
/** Without hinting, and with widths that are not rounded: both are settings of the machine otherwise. */
const SHEET = `*, *::before, *::after {
  font-family: '${FAMILY}' !important;
  text-rendering: geometricPrecision !important;
}`;

/** From now on each page that is opened is drawn in that font: bytes and adopted sheets are under no policy of a page. */
export async function drawInOneFont(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    ({ base64, family, css }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      document.fonts.add(new FontFace(family, bytes, { weight: '400 700' }));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    },
    { base64: readFileSync(FONT, 'base64'), family: FAMILY, css: SHEET },
  );
}

/** From now on what the extension raises over this page in closed roots is drawn in that font too, before it is measured. */
export async function drawViewsInOneFont(page: Page, extensionId: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('The extension runs no script in this page.');
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `{
      const attachShadow = Element.prototype.attachShadow;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(SHEET)});
      Element.prototype.attachShadow = function (...options) {
        const root = attachShadow.apply(this, options);
        root.adoptedStyleSheets.push(sheet);
        return root;
      };
    }`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  await session.detach();
}
