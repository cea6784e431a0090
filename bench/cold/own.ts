// The whole finder as the background has it: names and corpus read from the files that ship.
import { readPolicy } from '@/lib/corpus/finding';
import type { ShippedFinder } from '@/lib/app/finding';
import { gazetteerWith, takePatterns } from '@/lib/finder';
import type { Corpus } from '@/lib/model';

import { LONG_PAPER } from '../long-paper';
import { processorTime } from '../processor-time';
import { beside } from './beside';

const corpus = JSON.parse(beside('corpus.json')) as Corpus;
const { names, patterns } = JSON.parse(beside('finder.json')) as ShippedFinder;
takePatterns(patterns);
const gazetteer = gazetteerWith(names, { entities: [], aliases: [] });
const { mentions } = readPolicy(LONG_PAPER, { text: beside('text.txt'), headings: [] }, { ...corpus, gazetteer });
if (mentions.length === 0) throw new Error('Nothing was found.');
console.log(processorTime());
