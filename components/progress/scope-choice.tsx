interface ScopeChoiceProps {
  readonly label: string;
  readonly scope: string;
  readonly scopes: readonly { readonly scope: string; readonly title: string }[];
  onScope(scope: string): void;
}

/** Which round is shown. */
export const ScopeChoice = ({ label, scope, scopes, onScope }: ScopeChoiceProps) => (
  <label class="scope">
    {label}
    <select value={scope} onChange={({ currentTarget }) => onScope(currentTarget.value)}>
      {scopes.map(({ scope: one, title }) => (
        <option key={one} value={one}>
          {title}
        </option>
      ))}
    </select>
  </label>
);
