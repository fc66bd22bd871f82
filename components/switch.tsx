interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  /** The state in words, where a word helps. */
  readonly text?: string;
  onChange(on: boolean): void;
}

export const Switch = ({ label, on, text, onChange }: SwitchProps) => (
  <label class="switch">
    <span>{label}</span>
    {text && <span class="soft">{text}</span>}
    <input
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);
