type Heard = DocumentEventMap & WindowEventMap & MediaQueryListEventMap & FontFaceSetEventMap;

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
