// A Chromium or Chrome for Testing that can load unpacked extensions. Google Chrome cannot, from 137 on.
// Plain JavaScript: set-up runs it before any package is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing'];
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/Applications/Chromium.app/Contents/MacOS'];
const DOWNLOADS = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
];
const INSIDE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** @param {string} name */
function onPath(name) {
  try {
    return execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' }).split(
      /\r?\n/,
    )[0];
  } catch {
    return undefined; // not on the path: the next place is tried
  }
}

function downloaded() {
  for (const folder of DOWNLOADS) {
    if (!folder || !existsSync(folder)) continue;
    const kept = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
    kept.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
    for (const name of kept)
      for (const inside of INSIDE) {
        const path = join(folder, name, inside);
        if (existsSync(path)) return path;
      }
  }
  return undefined;
}

/** The path of the browser, or nothing. `PLEDGEMARK_BROWSER` overrides the search. */
export function findBrowser() {
  if (process.env.PLEDGEMARK_BROWSER) return process.env.PLEDGEMARK_BROWSER;
  for (const name of NAMES) {
    const path = onPath(name) ?? PLACES.map((place) => join(place, name)).find((place) => existsSync(place));
    if (path) return path;
  }
  return downloaded();
}
