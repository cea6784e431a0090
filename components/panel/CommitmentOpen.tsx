import { plural, t } from '@/lib/language';
import type { CommitmentEntry, FindId, ListedNotes, OfCommitment } from '@/lib/model';

import { Block } from '../blocks/Block';
import { CopyLink } from '../blocks/CopyLink';
import { quoteWords } from '../blocks/quote-words';
import { Act } from '../corpus/Act';
import { CommitmentActs } from '../corpus/CommitmentActs';
import { useCorpus } from '../corpus/corpus-context';
import { MayRelate } from '../corpus/MayRelate';
import { Answer } from '../entry/Answer';
import { CanItBeTested, testCount } from '../entry/CanItBeTested';
import { DeadlineHistory } from '../entry/DeadlineHistory';
import { EvidenceList } from '../entry/EvidenceList';
import { RelatedTexts } from '../entry/RelatedTexts';
import { SearchList } from '../entry/SearchList';
import { viewCount, Views } from '../entry/Views';
import { WhoDidWhat, whoCount } from '../entry/WhoDidWhat';
import { CommitmentNotes, notesOn } from './CommitmentNotes';
import { useLists } from './list-context';
import type { ListedCommitment, PanelView } from './panel-view';
import { Parts, partsCount } from './Parts';
import { PutRight } from './PutRight';
import { Why } from './Why';

const recordCount = (count: number): string => plural(count, '{count} record', '{count} records');
const dateCount = (count: number): string => plural(count, '{count} date', '{count} dates');

function relatedCount({ earlier, later }: Pick<CommitmentEntry, 'earlier' | 'later'>, toJudge: number): string {
  const count = earlier.length + later.length;
  if (toJudge > 0)
    return count === 0 ? t('{toJudge} to judge', { toJudge }) : t('{count}, {toJudge} to judge', { count, toJudge });
  return count === 0 ? t('none held') : `${count}`;
}

/** The evidence of a stored commitment, open: the answer's ground stands with it. */
function Evidence({ entry: { evidence, searched } }: { entry: CommitmentEntry }) {
  if (evidence.length + searched.length === 0) return null;
  return (
    <Block key="Evidence" heading={t('Evidence')} count={recordCount(evidence.length)} first="open">
      <EvidenceList evidence={evidence} searched={searched} />
    </Block>
  );
}

/** What is folded away below the answer, of a commitment that the store holds. */
function StoredBlocks({ entry }: { entry: CommitmentEntry }) {
  const { participants, aboutNone, commitment, searched, views, published, said } = entry;
  return (
    <>
      {participants.length < 2 ? null : (
        <Block key="Who did what" heading={t('Who did what')} count={whoCount(participants)}>
          <WhoDidWhat
            participants={participants}
            aboutNone={aboutNone}
            silence={said.status.looked === undefined ? 'No record' : 'None found'}
          />
        </Block>
      )}
      <Block key="Can it be tested?" heading={t('Can it be tested?')} count={testCount(commitment.testability)}>
        <CanItBeTested testability={commitment.testability} />
      </Block>
      {commitment.deadlines.length < 2 ? null : (
        <Block key="Deadline history" heading={t('Deadline history')} count={dateCount(commitment.deadlines.length)}>
          <DeadlineHistory deadlines={commitment.deadlines} />
        </Block>
      )}
      <Block key="What was searched" heading={t('What was searched')} count={`${searched.length}`}>
        <SearchList searched={searched} />
      </Block>
      <Block key="Views" heading={t('Views')} count={viewCount(views, published)}>
        <Views views={views} published={published} of={commitment.id} />
      </Block>
    </>
  );
}

/** What an open row shows: the answer and its evidence first, the anatomy folded (UI section 10.1). */
export function CommitmentOpen({
  row,
  links,
  notes,
  show,
  showNote,
  addNote,
}: {
  row: ListedCommitment;
  links: PanelView['links'];
  notes: ListedNotes | undefined;
  show: (id: FindId) => void;
  showNote: (id: string) => void;
  addNote: (id: FindId) => void;
}) {
  const tools = useCorpus();
  const { say, copyText } = useLists();
  const { find, said, entry, address, sheet } = row;
  const of: OfCommitment = entry?.commitment.id ?? find;
  const quote = <blockquote lang="en">{quoteWords(find.quote)}</blockquote>;
  const isUnknown = said.outcome === 'nobody looked';
  const toJudge = tools?.suggested.related[find.id]?.length ?? 0;
  const here = notesOn(find, notes?.notes ?? []);
  return (
    <div class="pm-open">
      {isUnknown ? quote : null}
      <Answer said={said} howViewsAreSet={links.howViewsAreSet} />
      {isUnknown ? null : quote}
      {entry === undefined ? null : <Evidence entry={entry} />}
      <CommitmentActs
        of={of}
        quote={find.quote}
        said={said}
        lookedFor={{ find, who: row.who, ...(entry === undefined ? {} : { entry }) }}
        say={say}
        buttons={
          <button type="button" class="pm-button" onClick={() => show(find.id)}>
            {t('Show on page')}
          </button>
        }
      >
        <button type="button" class="pm-link" onClick={() => addNote(find.id)}>
          {t('Add a note')}
        </button>
        {address === undefined ? null : (
          <CopyLink address={address} quote={{ exact: find.quote }} sheet={sheet} copy={copyText} say={say} />
        )}
        {entry !== undefined || tools === undefined ? null : (
          <Act does={() => tools.acts.saveCommitment(find)}>{t('Save this commitment')}</Act>
        )}
        {entry === undefined || links.entry === undefined ? null : (
          <a href={`${links.entry}#${encodeURIComponent(entry.commitment.id)}`} target="_blank" rel="noreferrer">
            {t('Its page')}
          </a>
        )}
      </CommitmentActs>
      <div class="pm-blocks">
        <Block key="Who, by when, on condition" heading={t('Who, by when, on condition')} count={partsCount(row)}>
          <Parts row={row} />
        </Block>
        {entry === undefined ? (
          <Block key="Can it be tested?" heading={t('Can it be tested?')} count={t('not looked at')}>
            <p class="pm-small">{t('Nobody has looked at it yet.')}</p>
          </Block>
        ) : (
          <StoredBlocks key="stored" entry={entry} />
        )}
        <Block
          key="Said before, taken up later"
          heading={t('Said before, taken up later')}
          count={relatedCount(entry ?? { earlier: [], later: [] }, toJudge)}
        >
          <RelatedTexts
            earlier={entry?.earlier ?? []}
            later={entry?.later ?? []}
            quote={find.quote}
            opens="in a new tab"
          />
          <MayRelate find={find} />
        </Block>
        <Block key="Your notes" heading={t('Your notes')} count={`${here.length}`}>
          <CommitmentNotes notes={here} show={showNote} add={() => addNote(find.id)} />
        </Block>
        <PutRight key="put right" row={row} />
        <Block key="Why does it say this?" heading={t('Why does it say this?')}>
          <Why row={row} />
        </Block>
      </div>
    </div>
  );
}
