import { comboLabel } from '#components/keys.ts';
import type { ShownBackup } from '#components/options/backup.tsx';
import { type BackupWords, backupWords } from '#components/words/backup.ts';
import { optionsWords } from '#components/words/options.ts';
import { remindersWords } from '#components/words/reminders.ts';
import { roleWords } from '#components/words/role.ts';
import type { Language } from '#components/words.ts';
import { PORTALS } from '#utils/portals/index.ts';
import { FIELDS, type FieldKey } from '#utils/records/fields.ts';
import type { GivenDates } from '#utils/rounds/given-dates-store.ts';
import { RULES } from '#utils/rules/index.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import type { Backup, BackupProblem } from '#utils/settings/backup-file.ts';
import type { Settings } from '#utils/settings/shape.ts';

type Part = Exclude<keyof Settings, 'version'>;

/** How a part of the settings is said; one that is missing here does not compile. */
type Says = { readonly [P in Part]: (value: Settings[P]) => string };

const listed = (parts: readonly string[], none: string): string => parts.join(', ') || none;

const fieldLabel = (key: string, language: Language): string =>
  Object.hasOwn(FIELDS, key) ? FIELDS[key as FieldKey].label[language] : key;

/** An id that no rule has any more is its own title. */
const ruleTitle = (id: string, language: Language): string => RULE_TEXTS[id]?.title[language] ?? id;

function optionLabel(id: string, option: string, language: Language): string {
  const rule = [...RULES, ...LIST_RULES].find((one) => one.id === id);
  return rule?.options?.[option]?.label[language] ?? option;
}

function saying(language: Language, words: BackupWords): Says {
  const flag = (on: boolean) => (on ? words.on : words.off);
  return {
    language: (value) => optionsWords(language)[value === 'th' ? 'thai' : 'english'],
    portals: (value) =>
      listed(
        PORTALS.filter(({ id }) => value[id]).map(({ id }) => id.toUpperCase()),
        words.none,
      ),
    saveReminder: flag,
    keys: ({ next, previous }) => `${comboLabel(next)}, ${comboLabel(previous)}`,
    panel: ({ position, collapsed }) => {
      const place = position
        ? `${words.moved} ${Math.round(position.x * 100)} %, ${Math.round(position.y * 100)} %`
        : words.usual;
      return `${place}, ${collapsed ? words.closed : words.opened}`;
    },
    disabledRules: (value) =>
      listed(
        value.map((id) => ruleTitle(id, language)),
        words.none,
      ),
    ruleOptions: (value) =>
      listed(
        Object.entries(value).flatMap(([id, options]) =>
          Object.entries(options).map(
            ([option, to]) =>
              `${ruleTitle(id, language)}: ${optionLabel(id, option, language)} ${to}`,
          ),
        ),
        words.none,
      ),
    optionalFields: (value) =>
      listed(
        value.map((key) => fieldLabel(key, language)),
        words.none,
      ),
    role: (value) => (value ? roleWords(language)[value] : words.none),
    reminders: ({ on, days, onTheDay, beforeClosing }) => {
      const says = remindersWords(language);
      if (!on) return words.off;
      return listed(
        [
          ...days.map(says.before),
          ...(onTheDay ? [says.onTheDay] : []),
          ...(beforeClosing ? [says.beforeClosing] : []),
        ],
        words.on,
      );
    },
    log: ({ on, keepDays }) => `${flag(on)}, ${words.days(keepDays)}`,
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What taking the file would change, part by part. */
export function differenceOf(
  now: Backup<GivenDates>,
  next: Backup<GivenDates>,
  language: Language,
): ShownBackup {
  const words = backupWords(language);
  const says = saying(language, words);
  const row = <P extends Part>(part: P) => ({
    part: words.parts[part],
    now: says[part](now.settings[part]),
    next: says[part](next.settings[part]),
  });
  const parts = (Object.keys(says) as Part[]).filter(
    (part) => !same(now.settings[part], next.settings[part]),
  );
  const counted = (['taught', 'dates'] as const)
    .filter((part) => !same(now[part], next[part]))
    .map((part) => ({
      part: words.parts[part],
      now: words.count(countOf(now, part)),
      next: words.count(countOf(next, part)),
    }));
  return { kind: 'difference', rows: [...parts.map(row), ...counted] };
}

const countOf = ({ taught, dates }: Backup<GivenDates>, part: 'taught' | 'dates'): number =>
  part === 'taught' ? taught.length : dates.own.length + dates.district.length;

export function problemText(problem: BackupProblem, language: Language): string {
  const words = backupWords(language);
  switch (problem.kind) {
    case 'not-json':
      return problem.line === undefined ? words.notJson : words.notJsonAt(problem.line);
    case 'other-file':
      return words.otherFile;
    case 'newer':
      return words.newer;
    case 'wrong-part':
      return words.wrongPart(problem.part);
  }
}
