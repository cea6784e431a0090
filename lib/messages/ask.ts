import { browser } from 'wxt/browser';

import type { Gesture } from '@/lib/gesture';

import type { Answer, Contract, MessageName, Question } from './contract';
import { AnswerFailed, AnswerLost, NobodyAnswers, NotByReader } from './errors';
import type { Envelope, Reply } from './envelope';

type NamesTo<Context> = { [Name in MessageName]: Contract[Name]['to'] extends Context ? Name : never }[MessageName];
type NamesByReader = { [Name in MessageName]: Contract[Name] extends { by: 'reader' } ? Name : never }[MessageName];

function opened<Name extends MessageName>(name: Name, reply: Reply | undefined): Answer<Name> {
  if (reply === undefined) throw new NobodyAnswers(name);
  if ('fault' in reply) throw new AnswerFailed(reply.fault, reply.sentence);
  return reply.answer as Answer<Name>;
}

/** The extension that put us here was updated or taken off: the browser has cut us off from it. */
const isCutOff = (): boolean => browser.runtime?.id === undefined;

async function sendOnce(envelope: Envelope): Promise<Reply | undefined> {
  try {
    return await browser.runtime.sendMessage<Envelope, Reply | undefined>(envelope);
  } catch (cause) {
    if (isCutOff()) throw new NobodyAnswers(envelope.pledgemark, { cause });
    throw new AnswerLost(envelope.pledgemark, { cause });
  }
}

/**
 * Asks the background. The browser may stop it at any moment: it is asked again, which starts it anew. So whatever
 * is asked without the reader comes to the same when it is asked several times.
 * @throws NobodyAnswers when the extension was updated under an open page; AnswerLost when the background stopped before it
 * answered; AnswerFailed when it refused or failed.
 */
export function ask<Name extends Exclude<NamesTo<'background'>, NamesByReader>>(
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  return sendAgain(name, { pledgemark: name, question });
}

/** Of what is asked for by the reader, this comes to the same when it is asked again. */
const REPEATS: ReadonlySet<MessageName> = new Set(['keepSaved']);

/**
 * Asks the background for what is written or opened for the reader, and spends a gesture on it. Errors as in `ask`.
 * @throws NotByReader when the gesture is none of the reader's, or spent
 */
export async function askByReader<Name extends NamesByReader>(
  gesture: Gesture,
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  if (!gesture.spend()) throw new NotByReader(name);
  const envelope: Envelope = { pledgemark: name, question, byReader: true };
  return REPEATS.has(name) ? sendAgain(name, envelope) : opened(name, await sendOnce(envelope));
}

/** The browser may stop the background again while it starts: after so many ms each it is asked anew. */
const PAUSES_MS = [0, 200, 1000];

/**
 * Asks again where the background stopped before it answered. Of one that was just stopping, the browser tells nothing:
 * it is as if nobody were there.
 */
async function sendAgain<Name extends MessageName>(name: Name, envelope: Envelope): Promise<Answer<Name>> {
  for (const pause of PAUSES_MS) {
    const reply = await sendOnce(envelope).catch(() => undefined);
    if (reply !== undefined || isCutOff()) return opened(name, reply);
    await new Promise((go) => setTimeout(go, pause));
  }
  return opened(name, await sendOnce(envelope));
}

/** Asks the content script of a tab. @throws NobodyAnswers, AnswerFailed */
export async function askTab<Name extends NamesTo<'page'>>(
  tabId: number,
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  const envelope: Envelope = { pledgemark: name, question };
  let reply: Reply | undefined;
  try {
    reply = await browser.tabs.sendMessage<Envelope, Reply | undefined>(tabId, envelope);
  } catch (cause) {
    throw new NobodyAnswers(name, { cause });
  }
  return opened(name, reply);
}

/** Has the background start, if it is stopped: what is asked a moment later then waits for less of that. Nobody answers it. */
export const wake = (): void => void browser.runtime.sendMessage({}).catch(() => undefined);
