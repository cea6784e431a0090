import type {
  CommitmentFind,
  CommitmentId,
  EntityId,
  FindId,
  Finds,
  IsoDate,
  MentionFind,
  PageFacts,
  ProgressFind,
} from '@/lib/model';

import { COMMITMENTS, MENTIONS, PROGRESS } from './statement-text';

export const TODAY = '2026-11-24' as IsoDate;

export const idOf = (name: string): EntityId => name.toLowerCase().replaceAll(/\W+/g, '-') as EntityId;
export const findOf = (number: number): FindId => `find-${number}` as FindId;
export const commitmentOf = (number: number): CommitmentId => `calais-2024-c${number}` as CommitmentId;

export const PARTICIPANTS = ['United Kingdom', 'Belgium', 'France', 'Germany', 'Netherlands'] as const;

const UNKNOWN_NAMES = ['UK/France Partnership for Custom Issues', '2022 ministerial meeting'];
const NOT_ENTITIES = ['date'];
const RESOLVED: Readonly<Record<string, readonly [string, string]>> = {
  '4 March 2024': ['2024-03-04', '2024-03-04'],
  'March 4, 2024': ['2024-03-04', '2024-03-04'],
  'December 2022': ['2022-12-01', '2022-12-31'],
  '21 February': ['2024-02-21', '2024-02-21'],
  '1 February': ['2024-02-01', '2024-02-01'],
  April: ['2024-04-01', '2024-04-30'],
};

const within = (words: string, quote: string, start: number) => {
  const at = start + Math.max(0, quote.indexOf(words));
  return { start: at, end: at + words.length, words };
};

const commitments = COMMITMENTS.map(
  ({ start, quote, strength, trigger, actor, action, ...rest }, index): CommitmentFind => {
    const { deadline, conditions = [], heading } = rest;
    return {
      id: findOf(index + 1),
      known: commitmentOf(index + 1),
      start,
      end: start + quote.length,
      quote,
      strength,
      trigger: within(trigger, quote, start),
      actors: [{ words: actor, entityIds: PARTICIPANTS.map(idOf) }],
      action: within(action, quote, start),
      ...(deadline === undefined
        ? {}
        : { deadline: { ...within(deadline, quote, start), event: 'the next ministerial meeting' } }),
      conditions: conditions.map((condition) => within(condition, quote, start)),
      ...(heading === undefined ? {} : { heading }),
      why: trigger,
    };
  },
);

const progress = PROGRESS.map(({ start, quote }, index): ProgressFind => ({
  id: `progress-${index + 1}` as FindId,
  start,
  end: start + quote.length,
  quote,
  actors: [{ words: 'The group', entityIds: [] }],
  why: 'welcomed',
}));

const mentions = MENTIONS.map(([start, type, surface, name], index): MentionFind => {
  const resolved = RESOLVED[surface];
  const linked = !NOT_ENTITIES.includes(type);
  return {
    id: `mention-${index + 1}` as FindId,
    start,
    end: start + surface.length,
    type,
    surface,
    why: 'gazetteer',
    ...(linked ? { entityId: idOf(name), how: surface === name ? 'name' : 'alias' } : {}),
    ...(linked && !UNKNOWN_NAMES.includes(name) ? { entityName: name } : {}),
    ...(resolved === undefined ? {} : { resolved: { from: resolved[0] as IsoDate, to: resolved[1] as IsoDate } }),
  };
});

export const FINDS: Finds = { commitments, progress, mentions };

export const PAGE: PageFacts = {
  address:
    'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'Joint ministerial statement from the Calais Group',
  published: '2024-03-04' as IsoDate,
  publisher: 'Home Office',
  reason: 'This is a policy paper.',
  attachments: [],
};
