const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Invented words that are longer than any place for them. */
export const LONG_WORDS = {
  word: WORD,
  publisher: `Department for ${'Very Long Names and '.repeat(6)}${WORD}`,
  title: `A plan of ${WORD} and https://www.gov.uk/${'a-very-long-address-'.repeat(8)}`,
  paragraph: `${'A sentence that goes on and on. '.repeat(12)}${WORD} ${'It does not end here. '.repeat(12)}`,
};
