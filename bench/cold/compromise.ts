import { processorTime } from '../processor-time';
import { compromise } from '../peers/compromise';
import { beside } from './beside';

if (compromise()(beside('text.txt')) === 0) throw new Error('Nothing was found.');
console.log(processorTime());
