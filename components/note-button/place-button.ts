/** Between the selection and the button, and between the button and the window's edge. */
const GAP = 6;

/** Below the end of the selection, or above it where there is no room: places in the window, CSS pixels. */
export function placeButton(
  end: { readonly top: number; readonly bottom: number; readonly right: number },
  button: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { top: number; left: number } {
  const below = end.bottom + GAP;
  const fits = below + button.height + GAP <= window.height;
  const left = Math.max(GAP, Math.min(end.right - button.width / 2, window.width - button.width - GAP));
  return { top: fits ? below : end.top - GAP - button.height, left };
}
