export { startDraft, draftOf, writeDraft } from './draft';
export { noteFromDraft, editNote, withPlacement } from './note';
export { BODY_LIMIT, BodyTooLong, roomLeft } from './body';
export { cleanTags, sameTag } from './tags';
