// The finder's second door: what is known of words without looking for anything in a text. Behind it lie few files and
// none of the tables of rules, so that a view can use them without the finder.
export { entityIdOf } from './names/entity-id';
export { bindsToDay } from './tables/binding-deadlines';
export { sentencesOf } from './clauses/sentences';
