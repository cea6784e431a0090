import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compileGazetteer, findMentions, joinEntities } from '@/lib/finder';
import type { Gazetteer, NamesFile } from '@/lib/finder';
import type { Entity, IsoDate, Mention } from '@/lib/model';

const SEEDS = join(import.meta.dirname, '../../../../seeds');

export function namesFiles(): NamesFile[] {
  const folder = join(SEEDS, 'names');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as NamesFile);
}

export function curatedEntities(): Entity[] {
  return JSON.parse(readFileSync(join(SEEDS, 'entities.json'), 'utf8')) as Entity[];
}

/** What the product ships. */
const SEED_GAZETTEER: Gazetteer = compileGazetteer(joinEntities(curatedEntities(), namesFiles()));

export function mentionsOf(text: string, published?: string): readonly Mention[] {
  return findMentions({ text, headings: [] }, SEED_GAZETTEER, published as IsoDate | undefined);
}

/** "organisation: Home Office" for each mention, in order. */
export function found(text: string, published?: string): string[] {
  return mentionsOf(text, published).map((mention) => `${mention.type}: ${mention.surface}`);
}
