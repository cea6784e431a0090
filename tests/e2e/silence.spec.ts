import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { findBrowser } from '../../scripts/find-browser.mjs';
import { openBrowser } from '../../scripts/open-browser';
import type { OpenBrowser } from '../../scripts/open-browser';
import { servePages } from '../../scripts/serve-pages';
import { STATEMENT, expect, firstLineOf, scrollToWords, test, visit } from './reader';

/** A proxy that notes every host it is asked for, and refuses. */
async function recordingProxy(): Promise<{ address: string; hosts: Set<string>; close: () => void }> {
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    hosts.add(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, hosts, close: () => server.close() };
}

/** Notes every request of the background: neither the context nor the proxy tells it from the page's own. */
async function listenToBackground(reader: OpenBrowser, asked: string[]): Promise<void> {
  const session = await reader.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone.');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(reader.extensionId));
  if (!worker) throw new Error('The background does not run.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: { request?: { url: string } } };
    if (method === 'Network.requestWillBeSent' && params?.request) asked.push(params.request.url);
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: '{"id":1,"method":"Network.enable"}' });
}

const throughProxy = (address: string): string[] => [`--proxy-server=${address}`, '--proxy-bypass-list=<-loopback>'];

/** The hosts that the browser asks for by itself, without the extension, while it shows a page for `restMs`. */
async function hostsOfTheBrowser(restMs: number): Promise<ReadonlySet<string>> {
  const proxy = await recordingProxy();
  const profile = mkdtempSync(join(tmpdir(), 'pledgemark-bare-'));
  const path = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(path ? { executablePath: path } : {}),
    args: [...throughProxy(proxy.address), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  await servePages(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(STATEMENT, { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(restMs);
  await context.close();
  proxy.close();
  rmSync(profile, { recursive: true, force: true });
  return proxy.hosts;
}

test('over a whole reading nothing is asked of any host: not by the page, the panel or the background', async () => {
  test.setTimeout(120_000);
  const proxy = await recordingProxy();
  const reader = await openBrowser({ headless: true, args: throughProxy(proxy.address) });
  const asked: string[] = [];
  reader.context.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension://')) asked.push(request.url());
  });
  const askedByBackground: string[] = [];
  await listenToBackground(reader, askedByBackground);
  await servePages(reader.context);
  const page = reader.context.pages()[0] ?? (await reader.context.newPage());
  const started = performance.now();
  await visit(page, STATEMENT);
  const ownRequests = new Set(asked);
  await scrollToWords(page, 'the participants were pleased to announce their commitment');
  const { x, y } = await firstLineOf(page.locator('mark[data-pledgemark-kind="commitment"]').first());
  await page.mouse.click(x, y);
  const panel = await reader.panel();
  // what of it is loaded at a press lies in the extension itself
  const part = new RegExp(`^chrome-extension://${reader.extensionId}/(?:chunks|assets)/[\\w-]+\\.(?:js|css)$`);
  panel.on('request', (request) => {
    if (!part.test(request.url())) asked.push(request.url());
  });
  await panel.locator('.pm-row-button').last().click();
  await panel.getByRole('tab', { name: /^Names/ }).click();
  await panel.getByRole('tab', { name: /^Commitments/ }).click();
  await panel.getByRole('button', { name: 'Add a note' }).first().click();
  await panel.getByRole('tab', { name: /^Notes/ }).click();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('https://example.org/ is only written');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  for (const name of ['notebook', 'options', 'search']) {
    const own = await reader.context.newPage();
    await own.goto(`chrome-extension://${reader.extensionId}/${name}.html`);
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
    await own.close();
  }
  await visit(page, STATEMENT);
  const rest = performance.now() - started;
  await reader.close();
  proxy.close();
  const bare = await hostsOfTheBrowser(rest);
  expect([...proxy.hosts].filter((host) => !bare.has(host))).toEqual([]);
  // the files of the corpus and of the names lie in the extension itself
  const own = new RegExp(
    `^chrome-extension://${reader.extensionId}/(?:corpus\\.json|finder\\.json|areas/[a-z-]+\\.json)$`,
  );
  expect(askedByBackground.filter((address) => !own.test(address))).toEqual([]);
  expect(asked.filter((address) => !ownRequests.has(address))).toEqual([]);
  expect([...ownRequests].filter((address) => !address.startsWith('https://www.gov.uk/'))).toEqual([]);
});
