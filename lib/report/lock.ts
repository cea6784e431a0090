/** OWASP's least for PBKDF2 with HMAC-SHA-256 is 600,000; a file that asks for more than the most is no file of ours. */
export const ITERATIONS = 1_000_000;
const LEAST_ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** Chance that a lock needs: salt and initial value. */
export const LOCK_BYTES = SALT_BYTES + IV_BYTES;
const PIECE = 32_768;

/** How a file was locked. All of it is vouched for by the lock itself (AES-GCM, additional data). */
export interface Lock {
  readonly cipher: 'AES-256-GCM';
  readonly derivation: 'PBKDF2-HMAC-SHA-256';
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
}

export interface Locked {
  readonly lock: Lock;
  readonly data: string;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function keyOf(passphrase: string, lock: Lock): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const { iterations } = lock;
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(lock.salt), iterations },
    words,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const vouched = (lock: Lock): Uint8Array<ArrayBuffer> =>
  utf8([lock.cipher, lock.derivation, lock.iterations, lock.salt, lock.iv].join('\n'));

/** Locks a text. @param chance `LOCK_BYTES` random bytes, never used before */
export async function lockText(text: string, passphrase: string, chance: Uint8Array): Promise<Locked> {
  if (chance.length !== LOCK_BYTES) throw new RangeError(`A lock needs ${LOCK_BYTES} random bytes.`);
  const lock: Lock = {
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-HMAC-SHA-256',
    iterations: ITERATIONS,
    salt: toBase64(chance.subarray(0, SALT_BYTES)),
    iv: toBase64(chance.subarray(SALT_BYTES)),
  };
  const key = await keyOf(passphrase, lock);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: fromBase64(lock.iv), additionalData: vouched(lock) },
    key,
    utf8(text),
  );
  return { lock, data: toBase64(new Uint8Array(data)) };
}

export const isSound = ({ iterations }: Lock): boolean =>
  iterations >= LEAST_ITERATIONS && iterations <= MOST_ITERATIONS;

/** The text again; nothing where the passphrase is another one, or a single bit of the file was changed. */
export async function unlockText({ lock, data }: Locked, passphrase: string): Promise<string | undefined> {
  try {
    const key = await keyOf(passphrase, lock);
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(lock.iv), additionalData: vouched(lock) },
      key,
      fromBase64(data),
    );
    return new TextDecoder().decode(text);
  } catch (fault) {
    // the cipher says no more than that they do not fit; base64 that is none does not fit either
    if (fault instanceof DOMException || fault instanceof Error) return undefined;
    throw fault;
  }
}
