import { AnswerFailed, NotByReader } from '@/lib/messages';
import type { Because } from '@/lib/model';

/** A fault as a reader may copy it into a report: its name and sentence, nothing of the page. */
export function faultWords(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : 'Something failed without saying what.';
}

/** Why a page is not read any further: it holds more than is shown, or something failed. */
export function whyUnread(fault: unknown): { readonly because: Because; readonly detail: string } {
  if (fault instanceof AnswerFailed && fault.fault === 'PageTooLong')
    return { because: 'too long', detail: fault.message };
  return { because: 'fault', detail: faultWords(fault) };
}

export type Guard = <Given extends unknown[]>(
  run: (...given: Given) => void | Promise<void>,
) => (...given: Given) => void;

/** Makes listeners whose faults, now or later, all end in `tell`; the page goes on. */
export function guardWith(tell: (fault: unknown) => void): Guard {
  return (run) =>
    (...given) => {
      try {
        const running = run(...given);
        if (running instanceof Promise) running.catch(tell);
      } catch (fault) {
        tell(fault);
      }
    };
}

/** A guard that says what was not done for want of the reader's own press; every other fault goes on to `guard`. */
export function refusalsSaid(guard: Guard, say: (words: string) => void): Guard {
  return (run) =>
    guard(async (...given) => {
      try {
        await run(...given);
      } catch (fault) {
        if (!(fault instanceof NotByReader)) throw fault;
        say(fault.message);
      }
    });
}
