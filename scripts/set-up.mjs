// Makes a checkout ready: packages, browsers, generated types. Needs Node and nothing else; says what it does;
// does nothing twice. `--without-firefox` leaves out what only the checks need. Plain JavaScript, because it runs before
// any package is there.
import { execSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { NO_FIREFOX, findBrowser, findFirefox } from './find-browser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.pledgemark-set-up');

/** System package managers that hold the browsers, how each is asked for one, and what Firefox is called there. */
const MANAGERS = [
  {
    command: 'apt-get',
    first: 'apt-get update -qq',
    ask: 'apt-get install -y -qq --no-install-recommends',
    firefox: ['firefox-esr', 'firefox'],
  },
  { command: 'dnf', ask: 'dnf install -y -q', firefox: ['firefox'] },
  { command: 'zypper', ask: 'zypper --non-interactive install', firefox: ['MozillaFirefox'] },
  { command: 'pacman', ask: 'pacman -S --noconfirm', firefox: ['firefox'] },
  { command: 'apk', ask: 'apk add', firefox: ['firefox-esr', 'firefox'] },
];

/** @param {string} sentence */
const say = (sentence) => console.log(`[set-up] ${sentence}`);

/** @param {string} command */
function run(command) {
  const done = spawnSync(command, { cwd: ROOT, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  return done.status === 0;
}

/** @param {string} command */
function has(command) {
  const done = spawnSync(command, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
  return done.error === undefined;
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(`[set-up] ${sentence}`);
  process.exit(1);
}

function packages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return say('packages: there.');
  say('packages: installing them as package-lock.json names them (about half a minute)…');
  if (!run('npm ci --no-fund --no-audit --loglevel=error'))
    stop('The packages could not be installed. Is a package registry within reach? Run `npm ci` to see what it says.');
  writeFileSync(STAMP, wanted);
  say('packages: installed.');
}

/** The tools need Node 22; it comes as a package, and commands of package.json find it before any other. */
function node() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const wanted = Number(engines.node.replace(/\D/gu, ''));
  const told = spawnSync('npx --no-install node --version', { cwd: ROOT, shell: true, encoding: 'utf8' });
  const version = told.stdout.trim();
  if (Number(/^v(\d+)/u.exec(version)?.[1] ?? 0) >= wanted) return say(`Node: ${version}.`);
  return stop(
    `The tools need Node ${wanted} or newer, and would run on ${version || 'none'}. The package \`node\` brings it in its ` +
      'install script: run `npm ci` without --ignore-scripts, or install Node 22, and run this again.',
  );
}

/** The prefix that lets a package manager install, or nothing where it may not. */
function asRoot() {
  if (process.getuid?.() === 0) return '';
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? 'sudo ' : undefined;
}

/**
 * Asks the system for a browser, by each of its names until one is there.
 * @param {string} browser what it is called to people
 * @param {(manager: (typeof MANAGERS)[number]) => readonly string[]} namesIn
 * @param {() => string | undefined} find
 */
function install(browser, namesIn, find) {
  const prefix = asRoot();
  const manager = MANAGERS.find(({ command }) => has(command));
  if (prefix === undefined || !manager) return undefined;
  say(`${browser}: none found; asking ${manager.command} for it…`);
  if (manager.first && !run(`${prefix}${manager.first}`)) return undefined;
  for (const name of namesIn(manager)) if (run(`${prefix}${manager.ask} ${name}`) && find()) return find();
  return undefined;
}

function browser() {
  const found = findBrowser() ?? install('browser', () => ['chromium'], findBrowser);
  if (found) return say(`browser: ${found}.`);
  say('browser: none from the system; asking Playwright for its own…');
  if (run('npx playwright install chromium') && findBrowser()) return say(`browser: ${findBrowser()}.`);
  return stop(
    'No Chromium could be found or installed. Install Chromium or Chrome for Testing (Google Chrome itself does not load ' +
      'unpacked extensions), or set PLEDGEMARK_BROWSER to its path, and run this again.',
  );
}

/** Only the journey in Firefox needs it, and fails without; all else goes on. */
function firefox() {
  const found = findFirefox() ?? install('Firefox', (manager) => manager.firefox, findFirefox);
  return say(found ? `Firefox: ${found}.` : `Firefox: ${NO_FIREFOX}`);
}

function types() {
  execSync('npx wxt prepare', { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  say('types: generated.');
}

packages();
node();
browser();
if (!process.argv.includes('--without-firefox')) firefox();
types();
