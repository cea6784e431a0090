import { expect, test } from 'vitest';

import { LOCK_BYTES, isSound, lockText, unlockText } from '@/lib/report/lock';
import type { Lock } from '@/lib/report/lock';

const CHANCE = Uint8Array.from({ length: LOCK_BYTES }, (_, at) => at);
/** Longer than a piece in which bytes are written as base64. */
const TEXT = 'Ask Kim 🌳, '.repeat(10_000);
const { lock, data } = await lockText(TEXT, 'p', CHANCE);

test('a lock says how it was made, and its salt and initial value are the chance that it was given', () => {
  expect(lock).toEqual({
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-HMAC-SHA-256',
    iterations: 1_000_000,
    salt: 'AAECAwQFBgcICQoLDA0ODw==',
    iv: 'EBESExQVFhcYGRob',
  });
});

test('what was locked opens again, letter by letter', async () => {
  expect(await unlockText({ lock, data }, 'p')).toBe(TEXT);
});

test.each([LOCK_BYTES - 1, LOCK_BYTES + 1])('a lock is not made of %i random bytes', async (bytes) => {
  await expect(lockText('', 'p', new Uint8Array(bytes))).rejects.toThrow('A lock needs 28 random bytes.');
});

test('what is no base64 does not open', async () => {
  expect(await unlockText({ lock, data: '*' }, 'p')).toBeUndefined();
});

test.each([
  { iterations: 599_999, sound: false },
  { iterations: 600_000, sound: true },
  { iterations: 10_000_000, sound: true },
  { iterations: 10_000_001, sound: false },
])('a lock of $iterations rounds is sound: $sound', ({ iterations, sound }) => {
  const asked: Lock = { ...lock, iterations };
  expect(isSound(asked)).toBe(sound);
});
