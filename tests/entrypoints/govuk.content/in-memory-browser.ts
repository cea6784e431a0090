import { FIRST_SETTINGS } from '@/lib/model';
import type { PageFacts, Settings, Wish } from '@/lib/model';
import { decide } from '@/lib/page';

/** A browser in memory, which answers what the page asks. To be imported before anything that touches `browser`. */
type Question = Record<string, unknown>;

export const asked: { readonly name: string; readonly question: Question }[] = [];
export const answers = new Map<string, (question: Question) => unknown>();

async function sendMessage({ pledgemark, question }: { pledgemark: string; question: Question }): Promise<unknown> {
  if (pledgemark === 'analyseIfWanted') return analyseIfWanted(question);
  asked.push({ name: pledgemark, question });
  const answer = answers.get(pledgemark);
  if (answer === undefined) return { fault: 'NotAnswered', sentence: `Nothing answers “${pledgemark}”.` };
  return { answer: await answer(question) };
}

/** The background's own rule; what is wanted is answered, and told, as any other analysis. */
async function analyseIfWanted({ wish, ...question }: Question): Promise<unknown> {
  const because = decide(
    question['page'] as PageFacts,
    { ...FIRST_SETTINGS, ...(kept.get('settings') as Partial<Settings>) },
    wish as Wish,
  );
  if (because !== 'read') return { answer: { because } };
  const first = answers.get('the beginning of a long page');
  if (first !== undefined) return { answer: { analysis: await first(question), part: 'first' } };
  const reply = await sendMessage({ pledgemark: 'analyse', question });
  return typeof reply === 'object' && reply !== null && 'answer' in reply
    ? { answer: { analysis: reply.answer, part: 'whole' } }
    : reply;
}

/** What `browser.storage.local` holds. */
export const kept = new Map<string, unknown>();
const storage = { local: { get: (key: string) => Promise.resolve({ [key]: kept.get(key) }) } };

Object.assign(globalThis, { browser: { runtime: { id: 'pledgemark', sendMessage }, storage } });

/** Roots are closed on a page; a test looks into them, so here they are open. */
type Attach = (this: Element, init: ShadowRootInit) => ShadowRoot;
const attachShadow: Attach = Reflect.get(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function open(this: Element, init: ShadowRootInit): ShadowRoot {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

/** What was asked under one name, in order. */
export const askedFor = (name: string): readonly Question[] =>
  asked.flatMap((one) => (one.name === name ? [one.question] : []));
