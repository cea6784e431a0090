import type { MarkedWords } from '@/lib/model';

/** Words with those that answer to the query in bold: told by weight, not by colour alone. */
export function Marked({ words: { text, marks } }: { words: MarkedWords }) {
  const parts = marks.map(({ start, end }, at) => ({
    before: text.slice(marks[at - 1]?.end ?? 0, start),
    word: text.slice(start, end),
  }));
  return (
    <>
      {parts.map(({ before, word }, at) => (
        <span key={at}>
          {before}
          <b class="found-word">{word}</b>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
