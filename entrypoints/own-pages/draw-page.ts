import { render } from 'preact';
import type { ComponentChild } from 'preact';

import { speak, t } from '@/lib/language';
import type { Language } from '@/lib/model';
import { watchSettings } from '@/lib/settings';

import { languageChosen, messagesOf } from './messages-of';

/** Makes this page one in a language, but for what is drawn on it. */
async function pageIn(language: Language, title: string): Promise<void> {
  speak(language, await messagesOf(language));
  document.documentElement.lang = language === 'en' ? 'en-GB' : language;
  document.title = t(title);
}

/** Gives the focus to the element with this id, as soon as it is drawn. */
function focusOnce(into: Element, id: string): void {
  const drawn = (): boolean => {
    const element = document.getElementById(id);
    element?.focus();
    return element !== null;
  };
  if (drawn()) return;
  const drawing = new MutationObserver(() => {
    if (drawn()) drawing.disconnect();
  });
  drawing.observe(into, { childList: true, subtree: true });
}

/**
 * Draws a page of ours in the reader's language, and goes on in it until the page is loaded anew.
 * @param place the selector of the element that the page is drawn into
 * @param view makes what is drawn, once the language is known
 */
export async function drawOnce(place: string, view: () => ComponentChild): Promise<void> {
  const into = document.querySelector(place);
  if (into === null) return;
  await pageIn(await languageChosen(), document.title);
  render(view(), into);
}

/**
 * Draws a page of ours in the reader's language, and anew where the reader chooses another: what is asked for on the
 * page begins again then, what is kept as a draft stays. The parameters are those of `drawOnce`.
 */
export async function drawPage(place: string, view: () => ComponentChild): Promise<void> {
  const into = document.querySelector(place);
  if (into === null) return;
  const { title } = document;
  let language = await languageChosen();
  await pageIn(language, title);
  render(view(), into);
  const drawAnew = async (): Promise<void> => {
    await pageIn(language, title);
    const focused = document.activeElement?.id ?? '';
    render(null, into);
    render(view(), into);
    if (focused !== '') focusOnce(into, focused);
  };
  watchSettings((next) => {
    if (next.language === language) return;
    ({ language } = next);
    void drawAnew();
  });
}
