import type { EntityType } from '../../lib/model';

/**
 * Names that a reader of policy knows and the tables lack: newspapers, offices in one word, regions. Written by hand;
 * "The Times" is found only with its article.
 */
export const EXTRAS: readonly (readonly [type: EntityType, name: string, ...aliases: string[]])[] = [
  ['organisation', 'The Times'], ['organisation', 'The Guardian'], ['organisation', 'The Telegraph', 'Daily Telegraph', 'Sunday Telegraph'],
  ['organisation', 'The Sun'], ['organisation', 'The Economist'], ['organisation', 'The Independent'], ['organisation', 'The Observer'],
  ['organisation', 'Financial Times'], ['organisation', 'Daily Mail'], ['organisation', 'Daily Mirror'], ['organisation', 'Evening Standard'],
  ['organisation', 'Sky News'], ['organisation', 'Channel 4'], ['organisation', 'New York Times'], ['organisation', 'Reuters'],
  ['organisation', 'Public Health England', 'PHE'], ['organisation', 'House of Commons', 'the Commons'], ['organisation', 'House of Lords', 'the Lords'],
  ['organisation', 'UN Security Council', 'UNSC'], ['organisation', 'Metropolitan Police', 'Met Police', 'the Met'],
  ['organisation', 'Conservative Party', 'the Conservatives'], ['organisation', 'Liberal Democrats', 'Lib Dems'], ['organisation', 'UK Space Agency', 'UKSA'],
  ['organisation', 'UK Statistics Authority', 'UKSA'], ['organisation', 'HM Treasury', 'Treasury'], ['organisation', 'Jobcentre Plus'],
  ['organisation', 'Scientific Advisory Group for Emergencies', 'SAGE'], ['organisation', 'Facebook'], ['organisation', 'Médecins Sans Frontières', 'MSF'], ['organisation', 'ActionAid'], ['organisation', 'Christian Aid'], ['organisation', 'Red Cross', 'British Red Cross', 'Red Crescent'], ['organisation', 'Snapchat'],
  ['organisation', 'Armed Forces'], ['organisation', 'Crown Estate'],
  ['role', 'Prime Minister', 'PM'], ['role', 'Chancellor of the Exchequer', 'Chancellor'], 
  ['role', 'Vice President'], ['role', 'President'], ['role', 'Deputy Prime Minister'],
  ['place', 'North of England', 'the North'], ['place', 'South of England', 'the South'], ['place', 'Sahel'],
  ['place', 'MENA'], ['place', 'Overseas Territories', 'British Overseas Territories', 'UK Overseas Territories'], ['place', 'Crown Dependencies'], ['place', 'Arctic'],
  ['programme', 'Northern Powerhouse'],
  ['programme', 'Midlands Engine'], ['programme', 'Budget'], ['programme', 'Autumn Statement'], ['programme', 'Spring Statement'],
  ['programme', 'Spending Review'], ['programme', 'Queen’s Speech'], ['programme', 'King’s Speech'],
  ['event', 'First World War', 'World War I', 'World War One'], ['event', 'Second World War', 'World War II', 'World War Two'], ['event', 'Cold War'],
]; // prettier-ignore
