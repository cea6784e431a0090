import { speak } from '@/lib/language';
import type { Language } from '@/lib/model';
import { watchSettings } from '@/lib/settings';

import { languageChosen, messagesOf } from '../own-pages/messages-of';

async function speakIn(language: Language): Promise<void> {
  speak(language, await messagesOf(language));
}

/**
 * The background words what it answers in the reader's language, from the start of each waking on and after each change.
 * Gives what settles once the language is known.
 */
export function followLanguage(): Promise<void> {
  watchSettings(({ language }) => void speakIn(language));
  return languageChosen().then(speakIn);
}
