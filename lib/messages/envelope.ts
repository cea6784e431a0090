import type { MessageName } from './contract';

/** What travels: the name of the exchange and what is asked. */
export interface Envelope {
  readonly pledgemark: MessageName;
  readonly question: unknown;
}

export type Reply = { readonly answer: unknown } | { readonly fault: string; readonly sentence: string };

export function isEnvelope(value: unknown): value is { pledgemark: unknown; question: unknown } {
  return typeof value === 'object' && value !== null && 'pledgemark' in value && 'question' in value;
}
