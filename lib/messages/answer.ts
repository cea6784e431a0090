import * as v from 'valibot';
import { browser } from 'wxt/browser';

import { Gesture } from '@/lib/gesture';

import { CONTRACT } from './contract';
import type { Answer, Contract, MessageName, Question } from './contract';
import { isEnvelope } from './envelope';
import type { Reply, Responder, Sender } from './envelope';
import { AnswerFailed, NotByReader } from './errors';
import type { Exchange, Context } from './exchange';

/** Who asked, as far as the browser vouches for it. */
export interface Asker {
  readonly tabId?: number;
  readonly windowId?: number;
  readonly documentId?: string;
}

/** Our own pages, and the browser's commands, speak for the reader. */
interface OwnAsker extends Asker {
  readonly gesture: Gesture;
}

type AskerOf<Name extends MessageName> = Contract[Name]['from'] extends 'page' ? Asker : OwnAsker;

const PAGES = 'https://www.gov.uk/';
/** The page of ours that shows a PDF: what it shows is marked as a page of www.gov.uk is, and it asks the same. */
export const PDF_PAGE = '/pdf.html';

/** The context that a message came from, told by the browser's own facts about the sender; none of ours: nothing. */
export function contextOf(sender: Sender): Context | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.replace(/[?#].*/s, '') === browser.runtime.getURL(PDF_PAGE))
    return sender.tab === undefined ? undefined : 'page';
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return 'own page';
  if (sender.url?.startsWith(PAGES)) return sender.tab === undefined ? undefined : 'page';
  return sender.tab === undefined ? 'background' : undefined;
}

function mayAsk(from: Context, sender: Sender): boolean {
  const context = contextOf(sender);
  // the background's own page has an extension address too
  return context === from || (from === 'background' && context === 'own page' && sender.tab === undefined);
}

async function replyTo<Name extends MessageName>(
  name: Name,
  { question, byReader }: { readonly question: unknown; readonly byReader?: unknown },
  asker: AskerOf<Name>,
  handle: (question: Question<Name>, asker: AskerOf<Name>) => Answer<Name> | Promise<Answer<Name>>,
): Promise<Reply> {
  const exchange: Exchange = CONTRACT[name];
  if (exchange.by === 'reader' && byReader !== true) {
    const { name: fault, message: sentence } = new NotByReader(name);
    return { fault, sentence };
  }
  const checked = v.safeParse(CONTRACT[name].ask, question);
  if (!checked.success) {
    const where = v.getDotPath(checked.issues[0]) ?? 'the question';
    return { fault: 'NotAsAgreed', sentence: `“${name}” was asked with something wrong at ${where}.` };
  }
  try {
    return { answer: await handle(checked.output as Question<Name>, asker) };
  } catch (fault) {
    const { name: faultName, message } = fault instanceof Error ? fault : new Error(String(fault));
    // who asks through somebody else is told what failed at the end
    return { fault: fault instanceof AnswerFailed ? fault.fault : faultName, sentence: message };
  }
}

/**
 * Answers one kind of message; `handle` is called within the message's own turn, so that a reader's
 * gesture is still alive in it. Any other message, and any other sender, gets no answer.
 */
export function responderTo<Name extends MessageName>(
  name: Name,
  handle: (question: Question<Name>, asker: AskerOf<Name>) => Answer<Name> | Promise<Answer<Name>>,
): Responder {
  return (message, sender) => {
    if (!isEnvelope(message) || message.pledgemark !== name || !mayAsk(CONTRACT[name].from, sender)) return undefined;
    const asker = {
      ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
      ...(sender.tab?.windowId === undefined ? {} : { windowId: sender.tab.windowId }),
      ...(sender.documentId === undefined ? {} : { documentId: sender.documentId }),
      ...(CONTRACT[name].from === 'page' ? {} : { gesture: Gesture.ofOwnPage() }),
    } as AskerOf<Name>;
    return replyTo(name, message, asker, handle);
  };
}

/** Answers one kind of message from now on, as `responderTo` does. Returns what stops it. */
export function answer<Name extends MessageName>(
  name: Name,
  handle: (question: Question<Name>, asker: AskerOf<Name>) => Answer<Name> | Promise<Answer<Name>>,
): () => void {
  const respondTo = responderTo(name, handle);
  const listen = (message: unknown, sender: Sender, respond: (reply: Reply) => void): true | undefined => {
    const replying = respondTo(message, sender);
    if (replying === undefined) return undefined;
    void replying.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
