import type { MessageName } from './contract';

/** What travels: the name of the exchange and what is asked. */
export interface Envelope {
  readonly pledgemark: MessageName;
  readonly question: unknown;
  /** A gesture of the reader's was spent on it. */
  readonly byReader?: true;
}

export type Reply = { readonly answer: unknown } | { readonly fault: string; readonly sentence: string };

/** Who sent a message, by the browser's own facts. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** The document that sent it; Firefox does not tell. */
  documentId?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** Answers a message, or tells within its turn that it is not for it. */
export type Responder = (message: unknown, sender: Sender) => Promise<Reply> | undefined;

export function isEnvelope(value: unknown): value is { pledgemark: unknown; question: unknown; byReader?: unknown } {
  return typeof value === 'object' && value !== null && 'pledgemark' in value && 'question' in value;
}
