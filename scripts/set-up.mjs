// Makes a checkout ready: packages, a browser, generated types. Needs Node and nothing else; says what it does;
// does nothing twice. Plain JavaScript, because it runs before any package is there.
import { execSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findBrowser } from './find-browser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.pledgemark-set-up');

/** System package managers that hold a Chromium, and how each is asked for it. */
const MANAGERS = [
  { command: 'apt-get', asks: ['apt-get update -qq', 'apt-get install -y -qq --no-install-recommends chromium'] },
  { command: 'dnf', asks: ['dnf install -y -q chromium'] },
  { command: 'zypper', asks: ['zypper --non-interactive install chromium'] },
  { command: 'pacman', asks: ['pacman -S --noconfirm chromium'] },
  { command: 'apk', asks: ['apk add chromium'] },
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

function browser() {
  const found = findBrowser();
  if (found) return say(`browser: ${found}.`);
  const prefix = asRoot();
  const manager = MANAGERS.find(({ command }) => has(command));
  if (prefix !== undefined && manager) {
    say(`browser: none found; asking ${manager.command} for Chromium…`);
    if (manager.asks.every((ask) => run(`${prefix}${ask}`)) && findBrowser()) return say(`browser: ${findBrowser()}.`);
  }
  say('browser: none from the system; asking Playwright for its own…');
  if (run('npx playwright install chromium') && findBrowser()) return say(`browser: ${findBrowser()}.`);
  return stop(
    'No Chromium could be found or installed. Install Chromium or Chrome for Testing (Google Chrome itself does not load ' +
      'unpacked extensions), or set PLEDGEMARK_BROWSER to its path, and run this again.',
  );
}

function types() {
  execSync('npx wxt prepare', { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  say('types: generated.');
}

packages();
node();
browser();
types();
