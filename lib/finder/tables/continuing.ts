import { promising } from './rule';

const WILL = '(<will> not|all|both|each?)';
const NOUN =
  'commitment/s|determination|resolve|support|pledge/s|undertaking/s|solidarity|dedication|obligation/s|promise/s|partnership|co-operation|cooperation';
const KEPT = 'committed|determined|dedicated|resolute|resolved|steadfast|focused|focussed|unwavering|firm|engaged';
const AFFIRM =
  '(affirm/s/ed|re-affirm/s/ed|reaffirm/s/ed|renew/s/ed|reiterate/s/d|restate/s/d|re-state/s/d|reconfirm/s/ed|confirm/s/ed|voice/s/d|underline/s/d|underscore/s/d|emphasise/s/d|emphasize/s/d|stress/ed/es|reassert/s/ed|repeat/s/ed|express/ed/es|declare/s/d|state/s/d | make|made|makes (absolutely | once again)? clear)';
const THEIRS = "(<our> | the? <body> 's | the government|department|ministry|agency|council|commission 's)";

const row = promising('continuing');

/** Goes on with, or reaffirms, an earlier commitment (ANNOTATION: continuing). */
export const CONTINUING = [
  row('reaffirm commitment', `(<have> ~)? ${AFFIRM} (, <in clause>{1,20} ,)? (and <word>)? (${THEIRS} (<long> ,? and?){0,4} ${NOUN} | the|a|an (<long> ,? and?){0,3} commitment/s|determination|resolve|pledge/s|solidarity) (and (<word>)? ${NOUN})? to|for|of|in|on|that|towards?`,
    'All participants reaffirmed their commitment to disrupt crime.', 'All participants met to disrupt crime.'),
  row('strengthens our resolve', 'reinforce/s|strengthen/s|deepen/s|renew/s|harden/s|redouble/s|underline/s only? <our> <long>{0,2} determination|resolve|commitment to',
    'This crisis reinforces our determination to meet the goals.', 'This crisis reinforces our doubts about the goals.', 'resolve as a noun'),
  row('reaffirm that we will', `(<have> ~)? reaffirm/s/ed|re-affirm/s/ed|reiterate/s/d|reconfirm/s/ed (that we|they|it will|shall|remain|are | that ,? <in clause>{1,30} will|shall remain|continue? to? | to)`,
    'Leaders reaffirmed that they will support the mission.', 'Leaders noted that they will support the mission.', 'a promise that is renewed as a clause'),
  row('pledge support', `(<have> ~)? pledge/s/d|offer/s/ed|promise/s/d|extend/s/ed|commit/s/ted <our> continued|continuing|full|ongoing|unwavering|steadfast|sustained|strong|lasting <long>{0,2} support|assistance|help|solidarity|partnership|co-operation|cooperation to|for|in|of?`,
    'We pledge our continued support to the people of the region.', 'We value our continued support to the people of the region.', 'a standing promise as a noun'),
  row('recommit', `(<have> ~)? recommit/s/ted|re-commit/s/ted|rededicate/s/d ourselves|themselves|itself? to|ourselves`,
    'We recommit to the goals of the charter.', 'We commit to the goals of the charter.', 'verbs of renewal'),
  row('remain committed to', `(${WILL} ~)? (remain/s|stand/s|stay/s | continue/s to be | <be> still) ~ (and <word>)? ${KEPT} ,? (and <word>)? to|on|in|that|by|with`,
    'We remain fully committed to the agreement.', 'We remain worried about the agreement.'),
  row('will continue to', `${WILL} ,? ~ (continue to|with|its|our|their|this|the|as|in|on|working? | keep 3*ing|up | be continuing to|with | carry|go on | maintain | remain | stay | stand by)`,
    'We will also continue to work together.', 'We will start to work together.'),
  row('will be continued', `${WILL} ~ be ~ (maintained|continued|retained|upheld|sustained|preserved | kept up)`,
    'The yearly report will be maintained.', 'The yearly report will be published.', 'the passive of what goes on'),
  row('committed to continuing', '<be> ~ committed|determined|resolved to ~ continuing|continue|keeping|keep to?',
    'The government is committed to continuing this work.', 'The government is committed to this work.'),
  row('agree to continue', `(<have> ~)? agree/s/d|commit/s/ted|pledge/s/d|undertake/s|resolve/d|decide/d|intend/s to|on ~ continue|continuing|keep|remain to?`,
    'The participants agreed to continue meeting regularly.', 'The participants agreed to start meeting regularly.'),
  row('are continuing to', '<be> ~ continuing to|with|our|their|its | <be> ~ committed to the continued',
    'We are continuing to support the sector.', 'The war is continuing in the east.'),
  row('continue to', 'continue/s (to !(be|face|have|rise|fall|grow|suffer|increase|show|pose|threaten|see|profit|believe|encounter|judge|emphasise|emphasize|stress|recognise|recognize|note|expect|call|urge|condemn|underline|deplore|hope|feel|think|live|learn|experience|struggle|enjoy|benefit|attract|need|want|apply|exist) <small> | our|their|its)',
    'We continue to support the sector.', 'Prices continue to rise.'),
]; // prettier-ignore
