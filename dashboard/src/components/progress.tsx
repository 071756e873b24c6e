/** How far something is, 0..100; unknown when null. Give it a label. */
export function Progress({ label, percent }: { readonly label: string; readonly percent: number | null }) {
  const known = percent === null ? undefined : Math.min(100, Math.max(0, Math.round(percent)));
  return (
    <div
      className={`progress ${known === undefined ? 'is-indeterminate' : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={known}
    >
      <span style={known === undefined ? undefined : { inlineSize: `${known}%` }} />
    </div>
  );
}
