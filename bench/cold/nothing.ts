// A process that reads the text and finds nothing: what all others have in common.
import { processorTime } from '../processor-time';
import { beside } from './beside';

beside('text.txt');
console.log(processorTime());
