import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * A form and the button that opens it take each other's place: the focus goes along, to the form's first field and back
 * to the button.
 */
export function useFormFocus<Field extends HTMLElement>(
  form: 'open' | 'closed',
): { readonly opener: RefObject<HTMLButtonElement | null>; readonly first: RefObject<Field | null> } {
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<Field>(null);
  const was = useRef(form);
  useLayoutEffect(() => {
    if (was.current === form) return;
    was.current = form;
    (form === 'open' ? first : opener).current?.focus();
  }, [form]);
  return { opener, first };
}
