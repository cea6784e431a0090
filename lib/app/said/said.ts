// What is said of commitments, and everything that is known of them.
export { pageEntries as entriesOfPage } from './page-entries';
export {
  readEdition as edition,
  readEntries as entries,
  readSaid as of,
  readShippedDay as shippedDay,
} from './read-said';
