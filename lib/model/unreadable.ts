/** A row that is not as every reader of its table expects: no view gets it, and it is offered as a file. */
export interface UnreadableRow {
  readonly table: string;
  /** Which one: "row 3" of a file, its key in the store. */
  readonly at: string;
  /** Which of its fields is wrong; '' for the whole of it. */
  readonly field: string;
  /** Goes on from the field's name: "is no text". */
  readonly why: string;
  readonly row: unknown;
}

/** One that stands in the store of this computer. */
export interface StoredUnreadable extends UnreadableRow {
  readonly key: unknown;
}
