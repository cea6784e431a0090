import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';

/** Where bytes go: a file, whose end can be cut off, or a stream, of which nobody knows what became. */
export interface Sink {
  /** In bytes; nothing for a stream. */
  readonly size: number | undefined;
  /** Cuts a file off after so many bytes; what is written next stands there. */
  readonly cutTo: (length: number) => void;
  /** Ends when the bytes are handed over to the system. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Ends when they are on the disk, and lets the file go. */
  readonly close: () => void;
}

export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
  constructor(why: string) {
    super(`It cannot be written (${why}).`);
  }
}

function whyOf(fault: unknown): string {
  const { code, message } = fault as NodeJS.ErrnoException;
  return code ?? message;
}

function fileSink(descriptor: number, close: () => void): Sink {
  let { size } = fstatSync(descriptor);
  /** Whether the place to write at is told: after a cut the file's own place may be another. */
  let isPlaced = false;
  return {
    get size() {
      return size;
    },
    cutTo: (length) => {
      ftruncateSync(descriptor, length);
      size = length;
      isPlaced = true;
    },
    write: async (bytes) => {
      let at = 0;
      try {
        while (at < bytes.length)
          at += writeSync(descriptor, bytes, at, bytes.length - at, isPlaced ? size + at : undefined);
      } catch (fault) {
        throw new OutputClosed(whyOf(fault));
      }
      size += bytes.length;
    },
    close: () => {
      fsyncSync(descriptor);
      close();
    },
  };
}

/** A file by its path; what it holds stays until it is cut off. @throws OutputClosed where it cannot be opened */
export function openFileSink(file: string): Sink {
  try {
    const descriptor = openSync(file, 'a+');
    return fileSink(descriptor, () => closeSync(descriptor));
  } catch (fault) {
    throw new OutputClosed(`${file}: ${whyOf(fault)}`);
  }
}

/** Standard output or error as a stream, whatever it is turned into. */
export function streamSink(stream: NodeJS.WriteStream): Sink {
  // who writes is told by each write
  stream.on('error', () => undefined);
  return {
    size: undefined,
    cutTo: () => undefined,
    write: (bytes) =>
      new Promise((resolve, reject) => {
        if (bytes.length === 0) return resolve();
        stream.write(bytes, (fault) => (fault ? reject(new OutputClosed(whyOf(fault))) : resolve()));
      }),
    close: () => undefined,
  };
}

/** Standard output: a file where it was turned into one, else a stream. */
export function standardSink(stream: NodeJS.WriteStream & { readonly fd: number }): Sink {
  return fstatSync(stream.fd).isFile() ? fileSink(stream.fd, () => undefined) : streamSink(stream);
}

/** Whether two descriptors are of one file, so that what is written to both is mixed. */
export function isOneFile(one: number, other: number): boolean {
  const [a, b] = [fstatSync(one), fstatSync(other)];
  return a.isFile() && a.dev === b.dev && a.ino === b.ino;
}
