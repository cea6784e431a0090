type Heard = DocumentEventMap &
  WindowEventMap &
  MediaQueryListEventMap &
  FontFaceSetEventMap & { readonly prerenderingchange: Event };

/** Listens for what the reader or the browser does. What a page makes up (`dispatchEvent`, `click()`) is not heard. */
export function hear<Type extends keyof Heard>(
  target: EventTarget,
  type: Type,
  act: (event: Heard[Type]) => void,
  options: Pick<AddEventListenerOptions, 'signal' | 'once' | 'passive' | 'capture'>,
): void {
  const listen = (event: Event): void => {
    if (event.isTrusted) act(event as Heard[Type]);
  };
  target.addEventListener(type, listen, options);
}

/** Binds listeners each time that it is called, and takes those off that it bound before, if they are still there. */
export function listenAnew(bind: (signal: AbortSignal) => void, over: AbortSignal): () => void {
  let bound = new AbortController();
  return () => {
    bound.abort();
    bound = new AbortController();
    bind(AbortSignal.any([over, bound.signal]));
  };
}
