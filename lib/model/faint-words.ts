import { stemsOf } from './stems';
import type { Stem } from './stems';

/**
 * Words that say how, where and with whom, in any policy: on their own they make no topic. Marked as without effect, so
 * that what never asks for them is built without them.
 */
const FAINT: ReadonlySet<Stem> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ stemsOf(
    `work support develop country international year global provide share together increase national joint meet
    cooperation take measures next action build promote partners improve set future collaboration collaborate effort
    establish forward implement existing reduce appropriate strengthen help lead tools process uk use using deepen drive
    advance programme open address enhance good best many well part level key approach people across role area relevant
    range wide close closely respective deliver number first two time based regular full effective opportunity possible
    particular united kingdom states progress necessary need needs review consider look end public england
    publish strategy report guidance consultation response bill legislation law policy fund service system scheme
    standard framework start launch introduce bring month week day spring summer autumn winter january february march
    april june july august september october november december`,
  ),
);
/** A year dates a promise, and is no topic. */
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a word says how, where, when or with whom, and no topic. */
export function isFaint(stem: Stem): boolean {
  return FAINT.has(stem) || YEAR.test(stem);
}

/** The content words of a text that tell its topic. */
export function tellingWords(words: string): ReadonlySet<Stem> {
  return new Set(stemsOf(words).filter((stem) => !isFaint(stem)));
}
