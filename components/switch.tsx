import { LockNote, useLock } from './locked.tsx';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  /** The state in words, where a word helps. */
  readonly text?: string;
  /** The place of the setting, where a district's policy may enforce it. */
  readonly place?: string;
  /** Read out only, where the words stand beside the switch already. */
  readonly unseen?: boolean;
  onChange(on: boolean): void;
}

export const Switch = ({ label, on, text, place, unseen, onChange }: SwitchProps) => (
  <label class="switch">
    <span class={unseen ? 'aside' : undefined}>{label}</span>
    {text && <span class="soft">{text}</span>}
    <LockNote place={place} />
    <input
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      disabled={useLock(place) !== undefined}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);
