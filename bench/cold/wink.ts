import { processorTime } from '../processor-time';
import { wink } from '../peers/wink';
import { beside } from './beside';

if (wink()(beside('text.txt')) === 0) throw new Error('Nothing was found.');
console.log(processorTime());
