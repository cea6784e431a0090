/** The four states of a view: the type makes one draw them all. */
export type View<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'empty'; readonly teach: string }
  | { readonly state: 'error'; readonly say: string; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: T };

/** The value made of a ready one; the other three states stay as they are. */
export function mapView<From, To>(view: View<From>, make: (from: From) => To): View<To> {
  return view.state === 'ready' ? { state: 'ready', data: make(view.data) } : view;
}
