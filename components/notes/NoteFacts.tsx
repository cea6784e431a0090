import { rich, t } from '@/lib/language';
import type { Note } from '@/lib/model';

import type { LinkName } from '@/lib/model';
import { entryAddress } from '../blocks/entry-address';
import { momentWords } from '../words/moments';
import { aboutWords } from './AboutChoice';
import { KindMark } from './KindMark';

/** Kind, tags and day of a note, and what it is about. */
export function NoteFacts({ note, about }: { note: Note; about: readonly LinkName[] }) {
  const { tags, changed, kind, links = [] } = note;
  const facts = [...tags.map((tag) => `#${tag}`), t('changed {day}', { day: momentWords(changed) })];
  return (
    <>
      <p class="pm-small pm-quiet pm-facts">
        <KindMark kind={kind} /> {facts.join(' · ')}
      </p>
      {links.map((link) => (
        <p key={link.id} class="pm-small pm-quiet">
          {rich('About {name}', {
            name:
              link.to === 'commitment' ? (
                <a href={entryAddress(link.id)} target="_blank" rel="noreferrer">
                  {aboutWords(link, about)}
                </a>
              ) : (
                aboutWords(link, about)
              ),
          })}
        </p>
      ))}
    </>
  );
}
