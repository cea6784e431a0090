import { promising } from './rule';

/** What changes something from a day on: the stems of participles. */
const CHANGING =
  'launching|introducing|widening|expanding|extending|increasing|raising|cutting|reducing|lowering|doubling|tripling|opening|closing|creating|establishing|setting|bringing|investing|committing|allocating|releasing|providing|making|giving|funding|appointing|banning|ending|abolishing|removing|lifting|tightening|simplifying|reforming|changing|scrapping|freezing|imposing|strengthening|awarding|granting|delaying|postponing|pausing|suspending|implementing|amending|legislating';
/** What a measure sets. */
const SUMS_SET =
  'fee/s|rate/s|tax/es|duty|duties|limit/s|cap/s|threshold/s|allowance/s|levy|levies|charge/s|grant/s|fine/s|penalty|penalties|pension/s|wage/s|funding';
const MEASURE = 'measure/s|package|settlement|announcement|deal|reform/s|change/s|investment';
const BUDGET_DOES =
  'sets !(out) | give/s|provides|freezes|lowers|simplifies|introduces|reduces|increases|reforms|extends|cuts|raises|abolishes|restricts|ends|tackles|allocates|invests|doubles|protects|addresses|limits|removes|funds|supports | makes available | announces !(that) | takes !(into) | pays for | confirms that|the | sets out (reforms|measures|around|plans|a|an | the action|next|measures|reforms)';

const row = promising('firm');

/** A definite action (ANNOTATION: firm). `will` stands last: where another row finds the same words, it wins. */
export const FIRM = [
  row('announce commitment', '(<be> ~ pleased|proud|delighted|happy to ~)? (announce/s/d|make/s|made|give/s|declare/s/d|present/s/ed | set/s out) <our>|a|the <long>{0,2} commitment/s|pledge/s|undertaking/s|decision|determination to|that|of',
    'The participants were pleased to announce their commitment to further patrols.', 'The participants were pleased to announce new commitments.'),
  row('announce the creation', '(announce/s/d | <be> ~ announcing | <be> ~ pleased to announce | can announce) the|a|an|<our> <long>{0,3} creation|establishment|launch|formation|introduction|start|opening|appointment|extension|expansion of',
    'Today we announce the creation of a joint unit.', 'Today we welcome the creation of a joint unit.', 'what is created, as a noun'),
  row('announce a sum', '(can ~)? announce today? (a|an additional|further|extra|new|initial)? (up to | more than | over | around)? <money>',
    'I can today announce M_________ for libraries.', 'I can today announce the winner of M_________.', 'the speech act of a budget'),
  row('agree to', '(<have> ~)? agree/s/d (today|here | in|with <name> | on <date> | at <in part>{1,20} | , <in part>{1,14} ,)? to !(differ|disagree)',
    'The participants agreed to take part in the talks.', 'The participants agreed that talks matter.'),
  row('agree that … will', '(<have> ~)? agree/s/d today? that <in part>{0,10} will|shall',
    'We have agreed that 22 countries will change the law.', 'We have agreed that 22 countries changed the law.'),
  row('have committed to', "have|'ve ~ committed|pledged|promised|undertaken|vowed ourselves? to",
    'We have committed to publishing the data.', 'We have published the data.', 'a standing promise of the speaker'),
  row('is committed to', '<be> ~ (committed|determined|resolved|pledged|dedicated (not only | , <in part>{1,14} ,)? to|that | (<word> and)? united|steadfast|unwavering|resolute|firm|resolved in <our> <word>? determination|resolve|commitment|pledge|support to|for|of)',
    'The Government is committed to driving growth.', 'The Government was asked to drive growth.'),
  row('commit to', 'commit/s/ted|pledge/s/d|undertake/s|undertook|promise/s/d|vow/s/ed|resolve/s/d|guarantee/s (ourselves|themselves|itself|us|now|today|here (and our governments)? | , <in part>{1,14} ,?)? ,? to|that (we|they|it will|shall)?',
    'The two governments commit to intensify their work.', 'The two governments wrote to the firms.'),
  row('decide to', '(<have> ~)? decide/d (to|against | not to | that we|they|it will|shall)',
    'Leaders decided to set up a task force.', 'Leaders decided nothing.'),
  row('next step is to', 'the|our next|first|immediate step/s|priority|task (is|are | will be) to',
    'The next step is to take the limits to Parliament.', 'The next step is hard.', 'a plan as a noun'),
  row('are establishing', '<be> ~ (establishing|introducing|launching|creating|investing|spending|committing|extending|doubling|legislating|imposing|allocating|appointing|abolishing|banning|ending|scrapping|postponing|delaying|pausing|suspending|cancelling|tightening|lifting|reopening|raising|cutting | setting up|out | making changes to | making available | bringing forward | putting in place | announcing !((to <in part>{1,6})? that) | going to !(have|need|be|see|beat|defeat|win|lose|get|miss|hear|face|know|find|want|talk|say|come|all|the|these|this|those|that|our | take time))',
    'To this end, we are establishing a joint action group.', 'To this end, we are recruiting staff.'),
  row('are today doing', `(&<((today | from today|tomorrow|<date> | with immediate effect) ,? <in clause>{1,5}) <be> | <be> also? (today|therefore|hereby | now also)) ~ ${CHANGING}`,
    'The council is therefore widening the fund.', 'The council is widening the fund.'),
  row('is doing it then', "<be> ~ (3*ing | being (3*ed|3*en|held|run|put|set|sent)) &(<in clause>{0,12} (next week|month|year|quarter|spring|summer|autumn|winter | in the coming|next <long>{0,2} | tomorrow | later this week|month|year))",
    'The agency is opening two piers next month.', 'The agency is opening two piers.', 'the present progressive of what is arranged'),
  row('is being launched', 'is|are now|today? being ~ (launched|introduced|established|created | set up)',
    'The new scheme is being launched to help crews.', 'The new scheme is being read.', 'the passive of what is announced'),
  row('is to be made', 'is|are to be ~ 3*ed|3*en|3*t|3*out|3*up|3*de|3*wn',
    'A new agency is to be established in Leeds.', 'A new agency is to blame.', 'the future with “to be”'),
  row('we launch', '&<(we hereby|today|also|now|therefore|formally?) (launch|establish|inaugurate the|a|an|<our>|two|three|new | embark on|upon)',
    'Alongside this paper we launch a consultation.', 'Alongside this paper we launched a consultation.', 'the present of a speech act'),
  row('is scheduled to', 'is|are|am ~ scheduled|due|set to !(the|a|an|our|its|their|his|her|this|that|these|those|some|several|many|more|less|higher|lower|increased|<number>|<money>)',
    'The ministry is scheduled to move in May.', 'The meeting ran to schedule.'),
  row('with something set to', '&<(with <in part>{1,8}) set|due|scheduled to &(be <small> | open|start|begin|launch|follow|close)',
    'The review has begun, with its proposals set to be published in May.', 'The review has begun, with its proposals set to one side.', 'a time that is set, in an absolute construction'),
  row('ask to act', 'ask/s|task/s|instruct/s|direct/s|mandate/s|charge/s|invite/s (<our>|the|<word>|<office>){0,5} (minister/s|them|officials|official|experts|teams|government/s|<office> | senior officials | working group | foreign|finance ministers) (, <in part>{1,14} , | <word>{0,6}) to',
    'We ask Ministers to meet each year.', 'We ask whether ministers meet each year.'),
  row('accept the recommendation', "(<have> ~)? (accept/s/ed | agree/s with) (in full|principle|part)? (all of?)? this|the|these|that|both|each|<our> (<word> 's?){0,4} recommendation/s | accept/s recommendation/s <number> | recommendation/s <number>? (is|are | has|have been) accepted",
    'The Government accepts this recommendation.', 'The Government notes this recommendation.'),
  row('a budget does', `&<(^ | <budget>|budget|statement also|therefore?) (${BUDGET_DOES})`,
    'This B_____ raises the allowance to M______.', 'This B_____ has raised the allowance to M______.'),
  row('a measure does', `&<((this|these|the | today 's) <long>{0,2} ${MEASURE} also|therefore|now?) (extend/s|abolish/es|freeze/s|remove/s|double/s|ban/s|restore/s|scrap/s | introduce/s &(a|an|new) | raise/s|increase/s|cut/s|reduce/s|lower/s &(the|their|all <word>{0,4} ${SUMS_SET} | <in clause>{1,12} to|by (<money> | <currency>? <number>)) | give/s|provide/s|allocate/s|invest/s|make/s|offer/s|release/s &(<in clause>{0,8} (<money> | <currency> <number> | a legal|new? right)))`,
    'This measure raises the allowance to £50.', 'This measure raises hopes in the town.', 'a provision in the present tense'),
  row('must by a date', '(must | is|are to) be? ~ <small> <long>{0,3} by <date>',
    'The service must be in place by D_________.', 'The service must be in place.', 'a duty with a deadline'),
  row('will', "!<(political|free|good|the|own|common|collective|strong|popular|of|living|last) (<will> not|all|both|each? | won't) !(of !(course) | to | and testament)",
    'The UK will establish a new taskforce.', 'The political will is there.'),
]; // prettier-ignore
