const WIDTHS = ['wide', 'short', 'middling', 'shorter', 'widest', 'narrow'] as const;

/** Grey bars where words will stand. They move only for readers who allow motion (the stylesheet sees to it). */
export function Bones() {
  return (
    <div class="pm-bones" aria-hidden="true">
      {WIDTHS.map((width) => (
        <span key={width} data-width={width} />
      ))}
    </div>
  );
}
