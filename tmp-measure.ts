import { readFileSync } from 'node:fs';
import { readPolicy } from '@/lib/corpus';
import { compileGazetteer, joinEntities } from '@/lib/entities';
import { NAMES } from '@/seeds/names';
import { WHOLE } from '@/seeds/whole';
const gazetteer = compileGazetteer(joinEntities(WHOLE.entities, NAMES));
const texts = JSON.parse(readFileSync('/tmp/g10/own.json', 'utf8')) as {
  address: string;
  published: string;
  text: string;
  want: string[];
}[];
let hit = 0,
  want = 0,
  wrong = 0;
for (const { address, published, text, want: ids } of texts) {
  const page = {
    address,
    locale: 'en',
    verdict: 'annotate',
    kind: 'news_story',
    kindShown: 'N',
    title: 'T',
    published,
    reason: '',
    attachments: [],
  } as never;
  const finds = readPolicy(page, { text, headings: [] }, { ...WHOLE, gazetteer });
  const known = finds.commitments.flatMap(({ known, quote, sentence }) => (known ? [{ known, quote, sentence }] : []));
  want += ids.length;
  for (const id of ids)
    if (known.some((k) => k.known === `commitment/${id}`)) hit++;
    else
      console.log(
        'MISSED',
        id,
        finds.commitments.map((c) => c.quote),
      );
  for (const k of known) {
    if (!ids.includes(k.known.replace('commitment/', ''))) {
      wrong++;
      console.log('WRONG', k);
    } else console.log('ok', k.known, '|', k.quote);
  }
}
console.log({ hit, want, wrong });
