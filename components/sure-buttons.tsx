interface SureButtonsProps {
  readonly words: { readonly sure: string; readonly cancel: string };
  onSure(): void;
  onCancel(): void;
}

/** The second press of what cannot be undone, and the way back. */
export const SureButtons = ({ words, onSure, onCancel }: SureButtonsProps) => (
  <>
    <button type="button" class="main" onClick={onSure}>
      {words.sure}
    </button>
    <button type="button" onClick={onCancel}>
      {words.cancel}
    </button>
  </>
);
