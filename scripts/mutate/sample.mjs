// A plugin for Stryker: of all changes it lets a share through, drawn by a hash of where and what they are. The same
// share of the same code is the same sample.
import { createHash } from 'node:crypto';

const SEED = 'pledgemark';
const share = Number(process.env['PLEDGEMARK_SHARE'] ?? 1);
const FIRST_32_BITS = 8;
const MOST = 0xff_ff_ff_ff;

/**
 * @typedef {{ id: string, fileName: string, replacement: string, location: unknown }} Change
 * @param {Change} change
 */
function isDrawn({ fileName, replacement, location }) {
  const file = fileName.slice(fileName.lastIndexOf('/lib/'));
  const hash = createHash('sha256').update(JSON.stringify([SEED, file, location, replacement]));
  return Number.parseInt(hash.digest('hex').slice(0, FIRST_32_BITS), 16) / MOST <= share;
}

class Sample {
  /** @type {readonly string[]} */
  static inject = [];

  async init() {}

  /** @param {readonly Change[]} changes */
  async check(changes) {
    const answers = changes.map((change) => [
      change.id,
      isDrawn(change) ? { status: 'passed' } : { status: 'compileError', reason: 'Not in the sample.' },
    ]);
    return Object.fromEntries(answers);
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];
