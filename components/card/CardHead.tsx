import { t } from '@/lib/language';

import { LineSample } from '../signs/LineSample';
import { Sign } from '../signs/Sign';
import { STRENGTH_WORDS, TYPE_WORDS } from '../words/labels';
import type { Subject } from './card-view';

/** The first line of a card, small: what kind of item it is. */
export function CardHead({ subject }: { subject: Subject }) {
  switch (subject.kind) {
    case 'commitment':
      return (
        <p class="pm-card-kind">
          <Sign {...(subject.said?.sign ?? { shape: 'new', mark: 'empty' })} />
          <span>{cardLabel(subject)}</span>
          <span class="pm-words">
            <span class="pm-hidden">{t('The words say:')} </span>
            <LineSample strength={subject.strength} />
            {STRENGTH_WORDS[subject.strength].label}
          </span>
        </p>
      );
    case 'progress':
      return (
        <p class="pm-card-kind">
          <Sign shape="progress" mark="empty" /> {t('Progress the page reports')}
        </p>
      );
    case 'entity':
      return <p class="pm-card-kind">{TYPE_WORDS[subject.type].one}</p>;
    case 'note':
      return (
        <p class="pm-card-kind">
          <Sign shape="note" mark="empty" /> {t('Your note')}
        </p>
      );
  }
}

/** The card's accessible name. */
export function cardLabel(subject: Subject): string {
  switch (subject.kind) {
    case 'commitment':
      return t('Commitment {number} of {of}', { number: subject.number, of: subject.of });
    case 'progress':
      return t('Progress the page reports');
    case 'entity':
      return `${subject.name}, ${TYPE_WORDS[subject.type].one.toLowerCase()}`;
    case 'note':
      return t('Your note');
  }
}
