import type { JSX } from 'preact';

/** A view drawn as it stands, to be looked at and tested. */
export interface DrawnStory {
  /** The picture's file name. */
  readonly name: string;
  /** What it shows; “invented” where its words are. */
  readonly title: string;
  readonly view: JSX.Element;
  /** Opens, types, chooses: what a reader does before the picture is taken. */
  readonly play?: (root: HTMLElement) => void | Promise<unknown>;
}
