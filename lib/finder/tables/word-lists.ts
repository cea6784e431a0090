const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of a sentence that have a capital only because they stand at its start. */
export const STARTERS = words(
  'The A An This That These Those In On At By For From To Of With Within Without Under Over After Before During Since Until As And Or But If When While Where Which Who Whose How Why What It Its We Our Us You Your They Their He She His Her I My All Any Each Every Both Either Neither Some Many Most More Much Few Several Other Another Such No Not Only Also However Therefore Moreover Further Furthermore Additionally Together Today Yesterday Tomorrow Here There Now Then Thus So Yet Still Through Throughout Across Between Among Against About Around Despite Because Although Though Whether Once Following Including Alongside Like Unlike Per Via Former Acting Current Previous New Newly Our Currently Recently Earlier Later Meanwhile Finally First Firstly Second Secondly Third Thirdly Last Next One Two Three Four Five Six Seven Eight Nine Ten Mr Mrs Ms Miss Dr Sir Dame Professor Prof Rt Hon Right Honourable Lord Lady Baroness Viscount Earl Yes Let Please Thank Thanks Well Just Even Than Be Is Are Was Were Will Would Should Could Can May Might Must Do Does Did Has Have Had Recognising Recognizing Welcoming Noting Reaffirming Emphasising Emphasizing Underscoring Underlining Recalling Acknowledging Building Working Using Speaking Commenting Responding Ensuring Strengthening Promoting Continuing Prioritising Prioritizing Committing Supporting Increasing Reducing Improving Developing Delivering Creating Making Taking Tackling Setting Launching Announcing Establishing Introducing Publishing Providing Protecting Securing Having Being Seeing Getting Given Based Led Chaired Published Produced Updated Established Said Says Read See Note Watch Contact Download Visit Applying Managing Preparing Reporting Claiming Complying Implementing',
);

/** Words with a capital that are no part of a name even within a sentence. */
export const DETERMINERS = words(
  'The A An This That These Those Our Your Their His Her Its My And But Or In On At By Of For Mr Mrs Ms Miss Dr Sir Dame Lord Lady Baroness Viscount Earl Professor Prof Rt Hon Right Honourable',
);

/** Small words inside names. */
export const SMALL = words('of for and the to on in with against at from by de la du des le &');

/** Words after which "'s" is part of a name: "His Majesty's Treasury". */
export const OWNERS = words(
  'Majesty General King Queen Prince Children Women People Victims Veterans Governor Governors Nation Nations World Men Girls Person Persons Workers Leaders Heads Lloyd Barnardo Sainsbury Patients Farmers Ministers Presidents Consumers Parents Students Bishops Judges Physicians Surgeons Adults Young Mayor Writers Master Parliament Attorney Guardian Minister Monarch St Pupils Soldiers Carers Citizens',
);

/** Words that make no name of a head by themselves: "the Annual Report" names nothing. */
export const GENERIC = words(
  'New Action Delivery Implementation Annual Final Second First Third Fourth Previous Current Future Full Draft Original Joint Own Main Key Quarterly Monthly Next Last Existing Proposed Wider Local Other Government Executive Public Private Single General Initial Early Late Updated Revised Independent Regional Central Good Best Our The Their British English Scottish Welsh Irish French German European American National International Global Federal State Parliamentary Ministerial Committee Chief Policy Press Impact Equality Senior Deputy Vice Technical Special Common Standard Major Specific Relevant Important Further More Additional Strategic Overall Clear Recent Gold January February March April May June July August September October November December',
);

/** Lower-case nouns that tell that the capitalised words before them name a policy; those that belong to the name itself. */
export const POLICY_NOUNS = words(
  'programme programmes scheme schemes initiative initiatives campaign project projects fund funds franchise franchises pilot pilots package strategy agreement framework dialogue partnership plan plans pathway mechanism process awards agenda fellowships scholarships',
);
/** Nouns of what a policy gives, takes or lets: two words or more before them name it, and are no name without them. */
export const INSTRUMENT_NOUNS = words(
  'permit permits visa visas grant levy licence licences allowance voucher vouchers premium subsidy tariff guarantee relief discount surcharge rebate',
);
/** Nouns of documents, of ways to ask, of services and systems: two words or more before them are the title. */
export const TITLE_NOUNS = words('consultation report review survey charter pledge challenge service system');
export const NOUNS_OF_THE_NAME = words(
  'programme project fund strategy agreement framework partnership plan fellowships scholarships',
);

/** Things with a name that are no entities: what is carried, won or played. */
export const THINGS = words('Card Cards Medal Medals Prize Prizes Quiz App Apps');

/** Titles in front of a person's name. */
export const TITLES = words(
  'Mr Mrs Ms Miss Dr Sir Dame Lord Lady Baroness Viscount Professor Prof Judge Ambassador Brigadier Commodore Lieutenant Captain Colonel Major Admiral Sergeant Rev Reverend Cllr Councillor Mx Baron Countess',
);
/** Titles that are never part of an office: a name begins with them. */
export const ADDRESSES = words('Mr Mrs Ms Miss Mx Dr Sir Dame Baroness Professor Prof Rt');
/** What follows a title and makes an office of it. */
export const OFFICE_AFTER_TITLE = words(
  'Chancellor Chief Mayor President Advocate Justice Speaker Lieutenant Protector Privy Provost Commissioner General Bishop Justices Lieutenants',
);

/** Letters after a person's name. */
export const AFTER_NAMES = words(
  'MP MPs CBE OBE MBE KC QC MSP MS AM MEP TD EUR USD GBP FRS KCB CMG KCMG DL JP PC GCMG MLA MLAs MEPs DBE GBE KBE CB DCB DSO QPM FREng PhD Bt',
);
