export { startDraft, draftOf } from './draft';
export { noteFromDraft, editNote, attachNote, letBe, moveNote } from './note';
export { BODY_LIMIT } from './body';
export { cleanTags, sameTag, changeTags } from './tags';
