interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  /** The state in words, where a word helps. */
  readonly text?: string;
  /** Read out only, where the words stand beside the switch already. */
  readonly unseen?: boolean;
  onChange(on: boolean): void;
}

export const Switch = ({ label, on, text, unseen, onChange }: SwitchProps) => (
  <label class="switch">
    <span class={unseen ? 'aside' : undefined}>{label}</span>
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
