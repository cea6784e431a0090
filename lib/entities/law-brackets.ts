const LAW_BRACKETS =
  /^((?:\([A-Z][\w'.-]{0,20},?(?: [\w'.-]{1,20},?){0,5}\) ){1,2})(?:[A-Z][a-z]+ ){0,2}(?:Act|Bill|Regulations|Order|Rules|Measure)\b/;
/** The longest brackets with the words up to the kind of law, in code units. */
const LONGEST = 160;

/** "Housing (Scotland) Act", "Finance (Amendment) (No. 2) Order": the brackets at `start` if they are within the title of a law. */
export function lawBracketsAt(text: string, start: number): string | undefined {
  return LAW_BRACKETS.exec(text.slice(start, start + LONGEST))?.[1]?.trimEnd();
}
