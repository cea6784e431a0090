/** The browser's storage took no more: what was to be saved is not saved. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
  constructor() {
    super('The browser’s storage on this computer is full. Free some space and try again.');
  }
}
