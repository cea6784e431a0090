import type { LineBatch } from './cut-lines';
import { LONGEST_LINE } from './cut-lines';
import { NotADocument, readDocumentLine } from './document-line';
import { openDocument } from './open-document';
import { factsOf } from './page-facts';
import { policyReader } from './policy-reader';
import type { ReaderSettings } from './policy-reader';

const MB = 1 << 20;
const NEWLINE = 10;

/** What became of the lines of one batch: NDJSON for the output and for the errors, in their order. */
export interface BatchAnswer {
  readonly output: Uint8Array;
  readonly errors: Uint8Array;
  readonly documents: number;
  readonly refused: number;
}

export type AnswerBatch = (batch: LineBatch) => Promise<BatchAnswer>;

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function lineOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotADocument('it is not UTF-8');
  }
}

/** Why a document was not read, as a line of the errors. */
function errorLine(line: number, id: string | undefined, fault: unknown): string {
  const { name, message } = fault instanceof Error ? fault : { name: 'Error', message: String(fault) };
  return `${JSON.stringify({ line, id, error: name, because: message })}\n`;
}

/** Answers batches of lines, each document by itself: what is wrong with one says nothing of the others. Never throws. */
export function batchAnswerer({ published, detail }: ReaderSettings): AnswerBatch {
  const annotate = policyReader(detail);
  const answered = async (id: string, asked: ReturnType<typeof readDocumentLine>): Promise<string> => {
    const opened = await openDocument(asked, published);
    const { id: _, ...found } = annotate(id, opened);
    return `${JSON.stringify({ id, page: factsOf(opened.page), ...found })}\n`;
  };
  return async ({ first, bytes }) => {
    if (bytes === undefined) {
      const fault = new NotADocument(`it is longer than ${LONGEST_LINE / MB} MB`);
      const errors = new TextEncoder().encode(errorLine(first, undefined, fault));
      return { output: new Uint8Array(), errors, documents: 0, refused: 1 };
    }
    const output: string[] = [];
    const errors: string[] = [];
    let line = first - 1;
    for (const encoded of linesOf(bytes)) {
      line += 1;
      let id: string | undefined;
      try {
        const words = lineOf(encoded);
        if (words.trim() === '') continue;
        const asked = readDocumentLine(words);
        ({ id } = asked);
        output.push(await answered(id, asked));
      } catch (fault) {
        errors.push(errorLine(line, id ?? (fault instanceof NotADocument ? fault.id : undefined), fault));
      }
    }
    return {
      output: new TextEncoder().encode(output.join('')),
      errors: new TextEncoder().encode(errors.join('')),
      documents: output.length,
      refused: errors.length,
    };
  };
}
