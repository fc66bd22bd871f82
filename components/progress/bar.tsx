interface BarProps {
  /** Whole numbers; `fine` and `open` together are what is checked. */
  readonly fine: number;
  readonly open: number;
  /** What the whole bar stands for; at least `fine + open`. */
  readonly whole: number;
  readonly label: string;
}

/** How much of a whole is fine, and how much is open: a picture of numbers that stand beside it. */
export function Bar({ fine, open, whole, label }: BarProps) {
  const share = (part: number) => `${(100 * part) / Math.max(1, whole)}%`;
  return (
    <span class="share" role="img" aria-label={label}>
      <span class="share-fine" style={{ width: share(fine) }} />
      <span class="share-open" style={{ width: share(open) }} />
    </span>
  );
}
