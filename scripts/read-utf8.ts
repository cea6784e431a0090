// Reads a text file as it is meant to be: strict UTF-8, or a sentence that says what is wrong.
import { readFile } from 'node:fs/promises';

export class FileMissing extends Error {
  override readonly name = 'FileMissing';
  constructor(readonly file: string) {
    super(`${file}: there is no such file.`);
  }
}

export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
  constructor(
    readonly file: string,
    readonly why: string,
  ) {
    super(`${file}: it cannot be read (${why}).`);
  }
}

export class FileNotUtf8 extends Error {
  override readonly name = 'FileNotUtf8';
  constructor(readonly file: string) {
    super(`${file}: it is not UTF-8. Save it as UTF-8 and try again.`);
  }
}

/**
 * The text of a file, without a byte order mark.
 * @throws FileMissing, FileUnreadable (a folder, no permission), FileNotUtf8: their messages are for the reader
 */
export async function readUtf8(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') throw new FileMissing(file);
    throw new FileUnreadable(file, cause.code === 'EISDIR' ? 'it is a folder' : (cause.code ?? cause.message));
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileNotUtf8(file);
  }
}
