import { phrase } from '../phrase';
import type { Cue } from './cue';

const NOUN =
  '(?:commitments?|determination|resolve|support|pledges?|undertakings?|solidarity|dedication|obligations?|promises?|partnership|co-?operation)';
const KEPT = '(?:committed|determined|dedicated|resolute|resolved|steadfast|focused|focussed|unwavering|firm|engaged)';

const row = (name: string, words: string, example: string, counterExample: string): Cue => ({
  name,
  strength: 'continuing',
  pattern: phrase(words),
  example,
  counterExample,
});

/** Goes on with, or reaffirms, an earlier commitment (ANNOTATION: continuing). */
export const CONTINUING: readonly Cue[] = [
  row(
    'reaffirm commitment',
    `(?:HAVE~)?(?:(?:re-?)?affirm|(?:make|made|makes) (?:absolutely |once again )?clear|renew|reiterate|restate|re-?state|reconfirm|confirm|voice|underline|underscore|emphasi[sz]e|stress|reassert|repeat|express|declare|state)(?:s|d|ed)?(?:, [^;:.]{1,120},)? (?:and \\w{4,14} )?(?:(?:OUR|(?:the )?[ACR]_+'s|the (?:government|department|ministry|agency|council|commission)'s) (?:[\\w-]{3,16},? (?:and )?){0,4}${NOUN}|(?:the|an?) (?:[\\w-]{3,16},? (?:and )?){0,3}(?:commitments?|determination|resolve|pledges?|solidarity))(?: and (?:\\w{4,14} )?${NOUN})?(?: (?:to|for|of|in|on|that|towards))?`,
    'All participants reaffirmed their commitment to disrupt crime.',
    'All participants met to disrupt crime.',
  ),
  row(
    'strengthens our resolve',
    '(?:reinforces?|strengthens?|deepens?|renews?|hardens?|redoubles?|underlines?) (?:only )?OUR (?:[\\w-]{3,16} ){0,2}(?:determination|resolve|commitment) to',
    'This crisis reinforces our determination to meet the goals.',
    'This crisis reinforces our doubts about the goals.',
  ),
  row(
    'reaffirm that we will',
    '(?:HAVE~)?(?:re-?affirm|reiterate|reconfirm)(?:s|ed|d)? (?:that (?:we|they|it) (?:will|shall|remain|are)|that,? [^;:.]{2,160}? (?:will|shall)(?: remain| continue to)?|to)',
    'Leaders reaffirmed that they will support the mission.',
    'Leaders noted that they will support the mission.',
  ),
  row(
    'pledge support',
    `(?:HAVE~)?(?:pledge|offer|promise|extend|commit)(?:s|d|ed|ted)? OUR (?:continued|continuing|full|ongoing|unwavering|steadfast|sustained|strong|lasting) (?:[\\w-]{3,16} ){0,2}(?:support|assistance|help|solidarity|partnership|co-?operation)(?: (?:to|for|in|of))?`,
    'We pledge our continued support to the people of the region.',
    'We value our continued support to the people of the region.',
  ),
  row(
    'recommit',
    '(?:HAVE~)?(?:re-?commit|rededicate)(?:s|ted|d)?(?: ourselves| themselves| itself)? (?:to|ourselves)',
    'We recommit to the goals of the charter.',
    'We commit to the goals of the charter.',
  ),
  row(
    'remain committed to',
    `(?:WILL ~)?(?:remains?|stands?|stays?|continues? to be|BE still) ~(?:and \\w{4,14} )?${KEPT}(?:,? (?:and \\w{4,14} )?(?:to|on|in|that|by|with))`,
    'We remain fully committed to the agreement.',
    'We remain worried about the agreement.',
  ),
  row(
    'will continue to',
    'WILL,? ~(?:continue(?: (?:to|with|its|our|their|this|the|as|in|on|working))?|keep (?:[a-z]{3,16}ing|up)|be continuing (?:to|with)|carry on|maintain|remain|go on|stay|stand by)',
    'We will also continue to work together.',
    'We will start to work together.',
  ),
  {
    ...row(
      'will be continued',
      'WILL ~be ~(?:maintained|continued|retained|kept up|upheld|sustained|preserved)',
      'The yearly report will be maintained.',
      'The yearly report will be published.',
    ),
    because: 'the passive of what goes on',
  },
  row(
    'committed to continuing',
    'BE ~(?:committed to|determined to|resolved to) ~(?:continuing|continue|keeping|keep)(?: to)?',
    'The government is committed to continuing this work.',
    'The government is committed to this work.',
  ),
  row(
    'agree to continue',
    '(?:HAVE~)?(?:agree[ds]?|commit(?:ted|s)?|pledge[ds]?|undertakes?|resolved?|decided?|intend(?:s)?) (?:to|on) ~(?:continue|continuing|keep|remain)(?: to)?',
    'The participants agreed to continue meeting regularly.',
    'The participants agreed to start meeting regularly.',
  ),

  row(
    'are continuing to',
    '(?:BE ~continuing (?:to|with|our|their|its)|BE ~committed to the continued)',
    'We are continuing to support the sector.',
    'The war is continuing in the east.',
  ),
  row(
    'continue to',
    'continues? (?:to (?!be\\b|face\\b|have\\b|rise\\b|fall\\b|grow\\b|suffer\\b|increase\\b|show\\b|pose\\b|' +
      'threaten\\b|see\\b|profit\\b|believe\\b|encounter\\b|judge\\b|emphasi[sz]e\\b|stress\\b|recogni[sz]e\\b|note\\b|expect\\b|call\\b|urge\\b|condemn\\b|underline\\b|deplore\\b|hope\\b|feel\\b|think\\b|live\\b|learn\\b|experience\\b|' +
      'struggle\\b|enjoy\\b|benefit\\b|attract\\b|need\\b|want\\b|apply\\b|exist\\b)[a-z]{2,16}|our|their|its)',
    'We continue to support the sector.',
    'Prices continue to rise.',
  ),
];
