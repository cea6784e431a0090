import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The part of the package that is used. */
interface Wink {
  readonly its: Readonly<Record<'detail' | 'pos', symbol>>;
  readonly readDoc: (
    text: string,
  ) => Readonly<Record<'tokens' | 'entities', () => { readonly out: (property: symbol) => readonly unknown[] }>>;
}

/**
 * Sentences, a part of speech for each word, and its entities (dates, money, percentages: it has no kind for names), of which
 * proper nouns and entities are counted.
 */
export function wink(): (text: string) => number {
  const { its, readDoc } = winkNLP(model, ['sbd', 'pos', 'ner']) as unknown as Wink;
  return (text) => {
    const read = readDoc(text);
    const proper = read
      .tokens()
      .out(its.pos)
      .filter((kind) => kind === 'PROPN');
    return proper.length + read.entities().out(its.detail).length;
  };
}
