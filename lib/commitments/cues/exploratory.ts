import { phrase } from '../phrase';
import type { Cue } from './cue';

const TRY =
  '(?:explore|consider|reconsider|seek|aim|strive|endeavour|endeavor|try|attempt|look (?:to|at|into|for|' +
  'again)|investigate|examine (?:how|whether|options|ways|the (?:case|scope|feasibility|potential|possibility|' +
  'options))|assess whether|think about|hope|give ~(?:[a-z-]{3,16} )?(?:consideration|thought) to)(?: to)?';
const TRYING = '(?:exploring|considering|seeking|looking (?:to|at|into|for)|investigating|examining|aiming)(?: to)?';

const row = (name: string, words: string, example: string, counterExample: string): Cue => ({
  name,
  strength: 'exploratory',
  pattern: phrase(words),
  example,
  counterExample,
});

/** An intention or a possibility (ANNOTATION: exploratory). */
export const EXPLORATORY: readonly Cue[] = [
  row(
    'will explore',
    `WILL ~(?:continue to |be )?~(?:${TRY}|${TRYING})`,
    'We will also explore ways to share the data.',
    'We will publish the data that we explore.',
  ),
  {
    ...row(
      'will be explored',
      'WILL (?:also |all |both |then |now |first )?be ~(?:considered|explored|investigated|looked (?:at|into)|reconsidered|thought about)(?! (?:for|by|as|to|on|under|against)\\b)',
      'All options for the pier will be considered.',
      'All options for the pier will be published.',
    ),
    because: 'the passive of an intention',
  },
  {
    ...row(
      'will work to explore',
      'WILL ~(?:continue to )?~(?:work|engage|co-?operate|collaborate|partner|liaise)(?: [^,;:. ]{1,30}){0,8} to (?:explore|consider|seek|investigate|strive|assess whether|examine (?:how|whether|options))(?: to)?',
      'The agency will work with the councils to explore a levy.',
      'The agency will work with the councils to raise a levy.',
    ),
    because: 'mixed triggers: the weakest wins',
  },
  {
    ...row(
      'committed to exploring',
      `BE ~(?:committed to|determined to|open to|interested in) ~(?:${TRY}|${TRYING})`,
      'The government is committed to exploring this.',
      'The government is committed to doing this.',
    ),
    because: 'mixed triggers: the weakest wins',
  },
  row(
    'agree to explore',
    `(?:HAVE~)?(?:agree[ds]?|commit(?:ted|s)?|pledge[ds]?|undertakes?|undertook|resolved?|offer(?:s|ed)?|propose[ds]?|decided?) (?:to|on) ~(?:continue to )?~(?:${TRY}|${TRYING})`,
    'Ministers agreed to explore joint patrols.',
    'Ministers explored joint patrols.',
  ),

  row(
    'willingness to',
    '(?:announce|(?:re-?)?affirm|express|voice|state|reiterate|stress|underline|underscore|declare|indicate|signal|' +
      'confirm|emphasise|emphasize|share)(?:s|d|ed)? OUR ~(?:\\w{3,14} )?(?:willingness|readiness|intention|' +
      'intent(?! to (?:appoint|nominate))|intentions|desire|hope|interest|ambition|aspiration|openness)(?: and \\w{3,14})? (?:to|in|of|' +
      'for|that)(?: continue to)?',
    'They affirmed their willingness to share information.',
    'They affirmed their commitment to share information.',
  ),
  row(
    'intention is to',
    "(?:(?:OUR|the|(?:the )?[\\w-]{2,40}'s?) (?:[\\w-]{3,14} ){0,2}(?:intention|intent|aim|ambition|objective|goal|target|hope|vision|prioritie|" +
      "plan|aspiration)s? (?:is|are|remains|will be) (?:also |now |therefore )?(?:to|that|for(?= [^.;:]{3,80} to )|the (?:delivery|creation|establishment|completion|introduction|publication) of)|it is ~(?:OUR|the [\\w-]{2,40}'s|[ACR]_+'s?) (?:\\w{3,14} )?(?:intention|" +
      'aim|ambition|hope|plan) (?:to|that)|it is (?:intended|proposed|planned|hoped|envisaged) that|with the (?:aim|intention|goal) of)',
    'Our aim is to open the first centre.',
    'Our aim is a safer country.',
  ),
  {
    ...row(
      'set an ambition',
      '(?:HAVE~)?(?:sets?|has|have|adopts?|adopted) ~(?:an?|OUR|the|itself an?|ourselves an?) (?:[\\w-]{3,14} ){0,2}(?:ambition|aim|goal|aspiration|intention) (?:to|of [a-z]{3,16}ing)',
      'The department has set an ambition to halve the delays.',
      'The department has set a limit to the delays.',
    ),
    because: 'intent as a noun',
  },
  row(
    'is meant to',
    '(?:is|are) ~(?:meant|intended) to(?! be (?:read|taken|seen|used|understood)\\b)',
    'The forum is meant to meet every year.',
    'The forum is a means to meet.',
  ),
  row(
    'is expected to',
    '(?:is|are) ~(?:expected|planned|anticipated) to',
    'The new lock is expected to open in May.',
    'The new lock is expected in May.',
  ),
  row(
    'intend to',
    '(?:WILL )?(?:(?:HAVE~intended|intend(?:s|ing)?) (?:to|for|\\w{3,16}ing)|BE ~(?:intending|minded|inclined) to)',
    'I intend to revise the code.',
    'The scheme works as intended.',
  ),
  row(
    'plan to',
    '(?:(?:HAVE~)?plan(?:s|ned)? to|BE ~planning (?:to|for)|(?:have|has) plans (?:to|for)|BE ~(?:developing|drawing up|preparing|making) (?:\\w{3,14} )?plans to)',
    'We plan to lead the world in tidal energy.',
    'The plan worked.',
  ),
  row(
    'aim to',
    '(?:aspires? to|aims?(?: by D_+| in D_+)? (?:to|for|at)|BE ~aiming (?:to|for|at))',
    'We aim to publish the response in the spring.',
    'We took aim.',
  ),
  row(
    'seek to',
    '(?:seeks? (?:to|an?|the|new|further|views|agreement|approval)|BE ~seeking (?:to|an?|the|new|further|' +
      'views|agreement|approval)|endeavou?rs? to|strives? (?:to|for)|BE ~striving (?:to|for))',
    'The C_____________ seeks to conclude the talks.',
    'The people who sought refuge were helped.',
  ),
  row(
    'hope to',
    '(?:hopes? (?:to|(?:that )?(?:we|(?:the|this|our|these) (?:new )?[\\w-]{3,20}) (?:can|will|may))|BE ~hoping to)',
    'We hope to conclude the talks in the spring.',
    'There is some hope in the region.',
  ),
  row(
    'look forward to',
    '(?:looks? (?:ahead|forward) (?:to|in) (?:the [^,;:.]{3,60} and to )?(?:[a-z]{3,16}ly )?(?!seeing|hearing|reading|learning)(?:[a-z]{2,16}ing|' +
      'the [a-z]{3,20}(?:tion|ment|ing) of|our (?:next|further|future|continued))|BE ~looking forward to (?!seeing|' +
      'hearing|reading)(?:[a-z]{2,16}ing))',
    'We look forward to working with partners.',
    'We looked forward with hope.',
  ),
  row(
    'look to',
    '(?:looks? to (?!the\\b|our\\b|its\\b|an?\\b|their\\b|this\\b)[a-z]{2,16}(?<!ly)|BE ~looking to)',
    'We look to identify further sites.',
    'It looks likely to rain.',
  ),
  row(
    'would welcome',
    "(?:would|'d) ~(?:welcome|like to|be willing to|be ready to|be happy to|be prepared to|consider|wish to)",
    'They would welcome a swift start of the arrangement.',
    'They would face a swift end of the arrangement.',
  ),
  row(
    'want to',
    '(?:(?:wants?|wish(?:es)?) to (?!see\\b|hear\\b|know\\b|say\\b|thank\\b|pay\\b|begin\\b|start by\\b|be clear\\b|' +
      'stress\\b|emphasi[sz]e\\b|make clear\\b|repeat\\b|record\\b|express\\b|congratulate\\b|highlight\\b|' +
      'talk\\b|turn\\b|come\\b|underline\\b|be (?:clear|absolutely)\\b)[a-z]{2,16})',
    'We want to clean up the market.',
    'We want to see progress.',
  ),
  row(
    'ready to',
    '(?:BE|stands?|remains?|stood) ~(?:(?:ready|prepared|willing|open) (?:to|for)(?! be\\b)|(?:keen|eager|minded) to(?! (?:be|hear|see|know|stress|learn|say|avoid|point)\\b))',
    'We stand ready to help.',
    'The ready-made plan failed.',
  ),
  row(
    'expect to',
    '(?:expects? (?:to|(?:the (?:remainder|rest|first|next|final)|(?:[\\w-]+ ){1,4}to be (?:published|completed|introduced|launched|delivered|in place|ready|available|live|open|operational|finali[sz]ed|laid|made))\\b)|BE ~expecting to|(?:anticipates?|envisages?) (?:publishing|opening|launching|introducing|completing|starting|making|reporting|consulting)|could include)',
    'We expect to publish the plan in May.',
    'We expect others to follow.',
  ),
  row(
    'are considering',
    'BE ~(?:considering|(?:exploring|examining|investigating|assessing|looking (?:at|into)) ~(?:whether|how|if|options|ways|what more|further|the (?:case|scope|feasibility|potential|possibility|options?)))',
    'We are considering further measures.',
    'We are delivering further measures.',
  ),
  row(
    'propose to',
    '(?:proposes? (?:to|that)|BE ~proposing (?:to|that|an?|the|new)|HAVEproposed to)',
    'We propose to amend the Act.',
    'We proposed a toast.',
  ),
  row(
    'may need to',
    '(?:may|might) ~(?:(?:need|have|choose|decide) to|be (?:able|in a position) to)',
    'If this fails, we may need to go further.',
    'We need to go further.',
  ),
  row(
    'working to',
    'BE ~working (?:to make|to introduce|to bring|to get|to agree|to secure|to finalise|to finalize|to publish|towards?)',
    'We are working to make smart ticketing available by the end of 2018.',
    'We are working with the industry.',
  ),
];
