import { DeleteQuestion } from '#components/delete-question.tsx';
import { LockNote, useLock } from '#components/locked.tsx';
import { Switch } from '#components/switch.tsx';
import { progressWords } from '#components/words/progress.ts';
import type { PartProps } from './model.ts';
import { Stored } from './stored.tsx';

/** What is kept, for how long, and how to be rid of it. */
export function Ownership({ view, onEvent }: PartProps) {
  const words = progressWords(view.language);
  const { settings, round } = view;
  const change = (part: Partial<typeof settings>) => onEvent({ type: 'settings', change: part });
  return (
    <section class="ownership">
      <h2>{words.own}</h2>
      <ul class="facts">
        <li>{words.kept}</li>
        <li>{words.notKept}</li>
        <li>{words.private}</li>
        <li>{words.typed}</li>
        <li>{words.session}</li>
      </ul>
      <Switch
        label={words.logOn}
        on={settings.on}
        place="log.on"
        onChange={(on) => change({ on })}
      />
      <Switch
        label={words.keepComeBack}
        on={settings.comeBack}
        place="log.comeBack"
        onChange={(comeBack) => change({ comeBack })}
      />
      <label class="keep">
        {words.keepDays}
        <input
          type="number"
          min={30}
          max={3650}
          value={settings.keepDays}
          disabled={useLock('log.keepDays') !== undefined}
          onChange={({ currentTarget }) => {
            const days = Math.round(currentTarget.valueAsNumber);
            if (days >= 30 && days <= 3650) change({ keepDays: days });
            else currentTarget.value = String(settings.keepDays);
          }}
        />
        <LockNote place="log.keepDays" />
      </label>
      <p class="soft">
        {words.where(
          view.scopes.reduce((sum, { checked }) => sum + checked, 0),
          view.scopes.length,
        )}{' '}
        {view.used !== undefined && words.used(Math.ceil(view.used / 1000))}
      </p>
      {round && <Stored view={view} round={round} onEvent={onEvent} />}
      <DeleteQuestion
        scope={round?.scope}
        words={words}
        onDelete={(scope) => onEvent({ type: 'delete', scope })}
      />
    </section>
  );
}
