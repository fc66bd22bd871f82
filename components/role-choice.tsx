import type { Role } from '#utils/settings/shape.ts';
import { LockNote, useLock } from './locked.tsx';
import { roleWords } from './words/role.ts';
import type { Language } from './words.ts';

const ROLES: readonly Role[] = ['school', 'district', 'both'];

interface RoleQuestionProps {
  readonly language: Language;
  onRole(role: Role): void;
}

/** Asked once, before anything was chosen: an answer is a press of a button. */
export const RoleQuestion = ({ language, onRole }: RoleQuestionProps) => {
  const words = roleWords(language);
  return (
    <fieldset class="role">
      <legend>{words.question}</legend>
      <p class="soft">{words.whyAndWhere}</p>
      <div class="choices">
        {ROLES.map((role) => (
          <button key={role} type="button" onClick={() => onRole(role)}>
            {words[role]}
          </button>
        ))}
      </div>
    </fieldset>
  );
};

/** The same among the settings, where the answer is seen and can be changed. */
export const RoleChoice = (props: RoleQuestionProps & { works: Role | null }) => {
  const { language, works, onRole } = props;
  const words = roleWords(language);
  const locked = useLock('role') !== undefined;
  return (
    <>
      <p class="soft">{words.why}</p>
      <LockNote place="role" />
      <div class="choices">
        {ROLES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="role"
              checked={works === choice}
              disabled={locked}
              onChange={() => onRole(choice)}
            />
            {words[choice]}
          </label>
        ))}
      </div>
    </>
  );
};
