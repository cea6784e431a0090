/**
 * Asks for what `source` gives, several at a time, and gives the answers in the order of the source, each as soon as it
 * and all before it are there. `source` is asked for its next only while fewer than `most` are asked for and not yet
 * taken: a slow taker holds up the source, and no more than `most` are held. The first failure ends it.
 * @param most at least 1
 */
export async function* inOrder<Question, Answer>(
  source: AsyncIterable<Question>,
  most: number,
  ask: (question: Question) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const questions = source[Symbol.asyncIterator]();
  const asked: Promise<Answer>[] = [];
  let next: Promise<IteratorResult<Question>> | undefined;
  let isOver = false;
  try {
    while (!isOver || asked.length > 0) {
      if (!isOver && asked.length < most) next ??= questions.next();
      const [oldest] = asked;
      const first = await Promise.race([
        ...(oldest === undefined ? [] : [oldest.then((answer) => ({ answer }))]),
        ...(next === undefined ? [] : [next.then((question) => ({ question }))]),
      ]);
      if ('answer' in first) {
        void asked.shift();
        yield first.answer;
        continue;
      }
      next = undefined;
      if (first.question.done === true) isOver = true;
      else {
        const answer = ask(first.question.value);
        // told when its turn comes
        answer.catch(() => undefined);
        asked.push(answer);
      }
    }
  } finally {
    // not waited for: a source that waits for its own next ends when that has come
    Promise.resolve(questions.return?.()).catch(() => undefined);
  }
}
