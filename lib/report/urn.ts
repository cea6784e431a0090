import { fingerprint } from '@/lib/model';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HEX = 16;

function hex(text: string): string {
  return Array.from(fingerprint(text), (sign) => Number.parseInt(sign, 36).toString(HEX).slice(-1)).join('');
}

/**
 * A name that is always the same for the same words: a UUID of version 8 (RFC 9562: of our own making, here
 * from fingerprints), for things that have no id of their own.
 */
export function urnFor(words: string): string {
  const digits = hex(words) + hex(`2 ${words}`) + hex(`3 ${words}`);
  const [a, b, c, d, e] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 15),
    digits.slice(15, 18),
    digits.slice(18, 30),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}

/** The id as a `urn:uuid:`; one that is no UUID gets a name of its own, always the same. */
export function urnOf(id: string): string {
  return UUID.test(id) ? `urn:uuid:${id.toLowerCase()}` : urnFor(id);
}
