export { statusOf } from './status-of';
export { recordsOf } from './records-of';
export { daysUntil } from './days';
export { linkCommitments } from './link-commitments';
export { analysisKey } from './analysis-key';
export { signsOf } from './signs-of';
export { readPolicy } from './read-policy';
export { cardFacts } from './card-facts';
