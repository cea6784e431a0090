import { promising } from './rule';

const TRY =
  '((explore|consider|reconsider|seek|aim|strive|endeavour|endeavor|try|attempt|investigate|hope | look to|at|into|for|again | ' +
  'examine how|whether|options|ways | examine the case|scope|feasibility|potential|possibility|options | assess whether | think about | ' +
  'give ~ <word>? consideration|thought to) to?)';
const TRYING = '((exploring|considering|seeking|investigating|examining|aiming | looking to|at|into|for) to?)';
const WILL = '(<will> not|all|both|each?)';
const EXAMINING =
  '(considering | exploring|examining|investigating|assessing ~ <option> | looking at|into ~ <option>)'.replaceAll(
    '<option>',
    '(whether|how|if|options|ways|further | what more | the case|scope|feasibility|potential|possibility|option/s)',
  );
/** "our long-term aim", "the Agency's aim". */
const OWN = "(<our> | the (<word> 's)? | <capital> 's)";
const AIMS =
  'intention/s|intent|aim/s|ambition/s|objective/s|goal/s|target/s|hope/s|vision/s|priorities|plan/s|aspiration/s';

const row = promising('exploratory');

/** An intention or a possibility (ANNOTATION: exploratory). */
export const EXPLORATORY = [
  row('will explore', `${WILL} ~ (continue to | be)? ~ (${TRY} | ${TRYING})`,
    'We will also explore ways to share the data.', 'We will publish the data that we explore.'),
  row('will be explored', `${WILL} also|all|both|then|now|first? be ~ (considered|explored|investigated|reconsidered | looked at|into | thought about) !(for|by|as|to|on|under|against)`,
    'All options for the pier will be considered.', 'All options for the pier will be published.', 'the passive of an intention'),
  row('will work to explore', `${WILL} ~ (continue to)? ~ work|engage|co-operate|cooperate|collaborate|partner|liaise <in part>{0,8} to (explore|consider|seek|investigate|strive | assess whether | examine how|whether|options) to?`,
    'The agency will work with the councils to explore a levy.', 'The agency will work with the councils to raise a levy.', 'mixed triggers: the weakest wins'),
  row('committed to exploring', `<be> ~ (committed|determined|open to | interested in) ~ (${TRY} | ${TRYING})`,
    'The government is committed to exploring this.', 'The government is committed to doing this.', 'mixed triggers: the weakest wins'),
  row('agree to explore', `(<have> ~)? agree/s/d|commit/s/ted|pledge/s/d|undertake/s|undertook|resolve/d|offer/s/ed|propose/s/d|decide/d to|on ~ (continue to)? ~ (${TRY} | ${TRYING})`,
    'Ministers agreed to explore joint patrols.', 'Ministers explored joint patrols.'),
  row('willingness to', `announce/s/d|affirm/s/ed|reaffirm/s/ed|express/ed/es|voice/s/d|state/s/d|reiterate/s/d|stress/ed/es|underline/s/d|underscore/s/d|declare/s/d|indicate/s/d|signal/s/led|confirm/s/ed|emphasise/s/d|emphasize/s/d|share/s/d <our> ~ <word>? (willingness|readiness|intention|intentions|desire|hope|interest|ambition|aspiration|openness | intent !(to appoint|nominate)) (and <word>)? to|in|of|for|that (continue to)?`,
    'They affirmed their willingness to share information.', 'They affirmed their commitment to share information.'),
  row('intention is to', `${OWN} <long>{0,2} ${AIMS} (is|are|remains | will be) also|now|therefore? (to|that | for &(<in clause>{1,20} to) | the delivery|creation|establishment|completion|introduction|publication of) | it 's|is ~ (<our> | the <word> 's | <body> 's?) <word>? intention|aim|ambition|hope|plan to|that | it 's|is intended|proposed|planned|hoped|envisaged that | set/s out (<our> | the <word> 's | <body> 's) <long>{0,2} ambition/s|plan/s|intention/s|aim/s|vision to | with the aim|intention|goal of`,
    'Our aim is to open the first centre.', 'Our aim is a safer country.'),
  row('set an ambition', `(<have> ~)? set/s|has|have|adopt/s/ed ~ (a|an|<our>|the | itself|ourselves a|an) <long>{0,2} ambition|aim|goal|aspiration|intention (to | of 3*ing)`,
    'The department has set an ambition to halve the delays.', 'The department has set a limit to the delays.', 'intent as a noun'),
  row('is meant to', 'is|are ~ meant|intended to !(be read|taken|seen|used|understood)',
    'The forum is meant to meet every year.', 'The forum is a means to meet.', 'intent in the passive'),
  row('is expected to', 'is|are ~ expected|planned|anticipated to',
    'The new lock is expected to open in May.', 'The new lock is expected in May.'),
  row('intend to', `${WILL}? (<have> ~ intended | intend/s/ing) to|for|3*ing | ${WILL}? <be> ~ intending|minded|inclined to`,
    'I intend to revise the code.', 'The scheme works as intended.'),
  row('plan to', '(<have> ~)? plan/s/ned to | plan/s for &(<in part>{1,14} to) | <be> ~ planning to|for | <be> ~ planning ways|how of|to | have|has plans to|for | <be> ~ developing|preparing|making <word>? plans to | <be> ~ drawing up <word>? plans to',
    'We plan to lead the world in tidal energy.', 'The plan worked.'),
  row('aim to', 'aspire/s to | aim/s (by|in <date>)? to|for|at | <be> ~ aiming to|for|at',
    'We aim to publish the response in the spring.', 'We took aim.'),
  row('seek to', 'seek/s to|a|an|the|new|further|views|agreement|approval | <be> ~ seeking to|a|an|the|new|further|agreement|approval | endeavour/s|endeavor/s to | strive/s to|for | <be> ~ striving to|for',
    'The C_____________ seeks to conclude the talks.', 'The people who sought refuge were helped.'),
  row('hope to', 'hope/s (to | that? (we | the|this|our|these new? <word>) can|will|may) | <be> ~ hoping to',
    'We hope to conclude the talks in the spring.', 'There is some hope in the region.', 'verbs of hope'),
  row('look forward to', 'look/s ahead|forward to|in (the <in part>{1,10} and to)? 3*ly? (!(seeing|hearing|reading|learning) *ing | the 3*tion|3*ment|3*ing of | our next|further|future|continued) | <be> ~ looking forward to !(seeing|hearing|reading) *ing',
    'We look forward to working with partners.', 'We looked forward with hope.'),
  row('look to', 'look/s to !(the|our|its|a|an|their|this|*ly) <small> | <be> ~ looking to',
    'We look to identify further sites.', 'It looks likely to rain.'),
  row('would welcome', "would|'d ~ (welcome|consider | like|wish to | be willing|ready|happy|prepared to)",
    'They would welcome a swift start of the arrangement.', 'They would face a swift end of the arrangement.'),
  row('want to', 'want/s|wish/es to !(see|hear|know|say|thank|pay|begin|stress|emphasise|emphasize|repeat|record|express|congratulate|highlight|talk|turn|come|underline | start by | make clear | be clear|absolutely) <small>',
    'We want to clean up the market.', 'We want to see progress.'),
  row('ready to', '<be>|stand/s|remain/s|stood ~ (ready|prepared|willing|open to|for !(be) | keen|eager|minded to !(be|hear|see|know|stress|learn|say|avoid|point))',
    'We stand ready to help.', 'The ready-made plan failed.'),
  row('expect to', 'expect/s (to | the remainder|rest|first|next|final | <word>{1,4} to be published|completed|introduced|launched|delivered|ready|available|live|open|operational|finalised|finalized|laid|made | <word>{1,4} to be in place) | <be> ~ expecting to | anticipate/s|envisage/s publishing|opening|launching|introducing|completing|starting|making|reporting|consulting | could|might include',
    'We expect to publish the plan in May.', 'We expect others to follow.'),
  row('are considering', `<be> ~ ${EXAMINING}`,
    'We are considering further measures.', 'We are delivering further measures.'),
  row('propose to', 'propose/s to|that | <be> ~ proposing to|that|a|an|the|new | <have> proposed to',
    'We propose to amend the Act.', 'We proposed a toast.', 'verbs of proposal'),
  row('may need to', 'may|might ~ (need|have|choose|decide to | be able to | be in a position to | be ~ extended|expanded|widened|broadened)',
    'If this fails, we may need to go further.', 'We need to go further.'),
  row('working to', '<be> ~ working (to make|introduce|bring|get|agree|secure|finalise|finalize|publish | toward/s)',
    'We are working to make smart ticketing available by the end of 2018.', 'We are working with the industry.'),
]; // prettier-ignore
