import type { Page } from '@playwright/test';

/** For so long the browser goes by the room that it found before, in ms. */
const ROOM_KNOWN_MS = 31_000;

/** So much of the disk is left to the extension, in bytes; nothing said: as much as there is. */
export async function leaveRoom(own: Page, bytes?: number): Promise<void> {
  const session = await own.context().newCDPSession(own);
  const origin = `chrome-extension://${new URL(own.url()).host}`;
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  });
  if (bytes !== undefined) await own.waitForTimeout(ROOM_KNOWN_MS);
}
