import type { MessageName } from './contract';

/** What travels: the name of the exchange and what is asked. */
export interface Envelope {
  readonly pledgemark: MessageName;
  readonly question: unknown;
  /** A gesture of the reader's was spent on it. */
  readonly byReader?: true;
}

export type Reply = { readonly answer: unknown } | { readonly fault: string; readonly sentence: string };

export function isEnvelope(value: unknown): value is { pledgemark: unknown; question: unknown; byReader?: unknown } {
  return typeof value === 'object' && value !== null && 'pledgemark' in value && 'question' in value;
}
