import type { Refusal } from './refusal';

/** What things do and are: what stays, what goes on, and what will have come about by itself. */
export const THINGS: readonly Refusal[] = [
  {
    name: 'a stem without its list, or a trigger alone',
    where: { action: /^[\s:;,.–-]*$/, trigger: /(?:\b|')(?:will|shall|ll|won't|not|to|that|for|of|at|on|in)$/ },
    example: 'We will.',
    counterExample: 'We will act.',
  },
  {
    name: 'what stays as it is',
    where: {
      kind: /^(?:thing|provision|world|scheme|pronoun|document|others)$/,
      trigger: /(?:remain|stay|retain)$/,
      action: /^(?!(?:at|M_+|unchanged|in (?:place|force)|closed|open|shut|available|free|frozen|suspended)\b)/,
    },
    example: 'This will remain a living document.',
    counterExample: 'The government will maintain the fund.',
  },
  {
    name: 'what one does without saying so',
    where: {
      kind: /^(?:public|others|thing|provision|world|scheme|document|pronoun)$/,
      trigger:
        /^(?:is|are|am|was|were|'re|'m) (?:\w+ ){0,2}(?:invest|spend|provid|committ|bring|increas|extend|doubl|impos|putt|go|allocat|mak|appoint|end)\w*ing(?: up| out| in place| forward)?$|^(?:is|are) going to/,
      subject: /^(?!the government$)/i,
      sentence: /^(?!.*\b(?:today|therefore|hereby|from (?:tomorrow|D_+))\b)/i,
    },
    example: 'The C___ is investing in the grid.',
    counterExample: 'We are investing in the grid.',
  },
  {
    name: 'what will have happened',
    because: 'the future perfect of others',
    where: {
      kind: /^(?!speaker)/,
      subject: /^(?!.*(?:\b(?:government|department|ministry|agency|ministers)|[AC]_)$)/i,
      trigger: /^(?:will|shall|'ll)(?: not)?$/,
      action: /^(?:[a-z]{2,16}ly |also |all ){0,2}have (?!been )(?:[a-z]{2,16}ly )?[a-z]{2,16}(?:ed|en|wn|lt|ne)\b/,
    },
    example: 'By then the countries will have developed their markets.',
    counterExample: 'By then we will have developed our markets.',
  },
];
