// The browsers of the checks: a Chromium or Chrome for Testing that can load unpacked extensions (Google Chrome cannot,
// from 137 on), and a Firefox. Plain JavaScript: set-up runs it before any package is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing'];
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/Applications/Chromium.app/Contents/MacOS'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Firefox.app/Contents/MacOS',
  'C:/Program Files/Mozilla Firefox',
];
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

/** @param {readonly string[]} names @param {readonly string[]} places */
function installed(names, places) {
  for (const name of names) {
    const path = onPath(name) ?? places.map((place) => join(place, name)).find((place) => existsSync(place));
    if (path) return path;
  }
  return undefined;
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
  return process.env.PLEDGEMARK_BROWSER || installed(NAMES, PLACES) || downloaded();
}

/** What to do where there is no Firefox. */
export const NO_FIREFOX =
  'No Firefox could be found. Install Firefox 142 or newer (the package firefox-esr of Debian, firefox elsewhere), or set ' +
  'PLEDGEMARK_FIREFOX to its path, and run this again.';

/** The path of a Firefox, or nothing. `PLEDGEMARK_FIREFOX` overrides the search. */
export function findFirefox() {
  return process.env.PLEDGEMARK_FIREFOX || installed(FIREFOX_NAMES, FIREFOX_PLACES);
}
