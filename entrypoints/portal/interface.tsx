import { comboLabel } from '#components/keys.ts';
import { FieldMessage, type FieldMessageEvent } from '#components/panel/field-message.tsx';
import type { AppliedFix, SchoolsView, ShownIssue } from '#components/panel/model.ts';
import { Panel } from '#components/panel/panel.tsx';
import type { PanelEvent } from '#components/panel/props.ts';
import { SaveQuestion, type SaveQuestionEvent } from '#components/panel/save-question.tsx';
import type * as desk from '#utils/desk/model.ts';
import { keysIn } from '#utils/page/model.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { Settings } from '#utils/settings/shape.ts';
import type { ShownDeadline } from './deadline.ts';
import type { Measured } from './measure.ts';
import { labelOf } from './shown-issue.ts';

interface InterfaceProps {
  readonly settings: Settings;
  readonly portal: Portal;
  readonly results: readonly desk.DocumentResult[];
  readonly issues: readonly desk.DeskIssue[];
  word(found: desk.DeskIssue): ShownIssue;
  readonly applied: readonly desk.AppliedFix[];
  readonly current: string | undefined;
  readonly schools: SchoolsView | undefined;
  readonly open: boolean;
  readonly position: Settings['panel']['position'] | undefined;
  readonly due: ShownDeadline;
  readonly notice: 'reload' | null | undefined;
  readonly announcement: string;
  readonly measured: Measured;
  /** Those of the field in attention. */
  readonly atField: readonly ShownIssue[];
  /** Whether the user tried to save with errors left. */
  readonly asking: boolean;
  onPanel(event: PanelEvent): void;
  onField(event: FieldMessageEvent): void;
  onAnswer(event: SaveQuestionEvent): void;
}

/** All that is ours on the page. */
export function Interface(props: InterfaceProps) {
  const { settings, portal, results, measured, onPanel } = props;
  const { language } = settings;
  const known = results.filter(({ found }) => found.page !== 'unrecognised');
  const main = known[0] ?? results[0];
  const page = portal.pages.find(({ id }) => id === main?.found.page);
  const errors = props.asking
    ? props.issues.filter(({ severity }) => severity === 'error').map(props.word)
    : [];
  const faulty = results.some(({ faults }) => faults.length > 0);
  return (
    <>
      <Panel
        language={language}
        state={known.length > 0 ? 'checked' : results.length > 0 ? 'unrecognised' : 'checking'}
        open={props.open}
        pageTitle={page?.title[language] ?? ''}
        issues={props.issues}
        // It gets back what it was given.
        word={(issue) => props.word(issue as desk.DeskIssue)}
        recognised={recognisedOf(known)}
        current={props.current}
        schools={props.schools}
        applied={props.applied.map(
          ({ key, at }): AppliedFix => ({ key, fieldLabel: labelOf(at, language) }),
        )}
        keys={{
          next: comboLabel(settings.keys.next),
          previous: comboLabel(settings.keys.previous),
        }}
        {...props.due}
        notice={props.notice ?? (faulty ? 'partial' : undefined)}
        announcement={props.announcement}
        position={props.position ?? undefined}
        avoid={measured.avoid}
        onEvent={onPanel}
      />
      {measured.anchor && props.atField.length > 0 && !props.asking && (
        <FieldMessage
          language={language}
          anchor={measured.anchor}
          issues={props.atField}
          avoid={measured.around}
          onEvent={props.onField}
        />
      )}
      {errors.length > 0 && (
        <SaveQuestion language={language} errors={errors} onEvent={props.onAnswer} />
      )}
    </>
  );
}

/** A form's fields, or a list's columns. */
function recognisedOf(known: readonly desk.DocumentResult[]) {
  if (known.length === 0) return undefined;
  const total = known.reduce((sum, { found }) => sum + found.candidates, 0);
  const fields = known.reduce(
    (
      sum,
      {
        found: {
          records: [first],
        },
      },
    ) => sum + (first ? keysIn(first).length : 0),
    0,
  );
  const unknown = known.flatMap(({ found }) => found.unknown);
  return { known: Math.min(fields, total), total, unknown };
}
