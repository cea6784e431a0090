/** A browser in memory, which answers what the page asks. To be imported before anything that touches `browser`. */
type Question = Record<string, unknown>;

export const asked: { readonly name: string; readonly question: Question }[] = [];
export const answers = new Map<string, (question: Question) => unknown>();

async function sendMessage({ pledgemark, question }: { pledgemark: string; question: Question }): Promise<unknown> {
  asked.push({ name: pledgemark, question });
  const answer = answers.get(pledgemark);
  if (answer === undefined) return { fault: 'NotAnswered', sentence: `Nothing answers “${pledgemark}”.` };
  return { answer: await answer(question) };
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
