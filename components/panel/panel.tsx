import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { panelWords } from '#components/words/panel.ts';
import type { Language } from '#components/words.ts';
import { PanelBody } from './body.tsx';
import { keepFocus, revealCurrent } from './focus.ts';
import { Header } from './header.tsx';
import { Mark } from './mark.tsx';
import {
  type AppliedFix,
  type Box,
  countsOf,
  type DeadlineView,
  type IssueEvent,
  isTrusted,
  type Position,
  type Recognised,
  type ShownIssue,
  type Trusted,
} from './model.ts';
import { dragging, usePlace } from './use-place.ts';

export type PanelState = 'checking' | 'checked' | 'unrecognised' | 'off' | 'fault';

export type PanelEvent =
  | IssueEvent
  | { readonly type: 'focusField' | 'undo' | 'restore'; readonly key: string }
  | {
      readonly type:
        | 'open'
        | 'collapse'
        | 'next'
        | 'previous'
        | 'restoreAll'
        | 'switchOn'
        | 'teach'
        | 'structure'
        | 'dismissNotice';
    }
  | { readonly type: 'move'; readonly position: Position };

export interface PanelProps {
  readonly language: Language;
  readonly state: PanelState;
  readonly open: boolean;
  /** What page this is; `''` where it is not known. */
  readonly pageTitle: string;
  /** In page order, ignored ones among them. */
  readonly issues: readonly ShownIssue[];
  readonly recognised?: Recognised | undefined;
  /** Key of the issue whose field has the focus. */
  readonly current?: string | undefined;
  /** Fixes that can be taken back, the latest first. */
  readonly applied: readonly AppliedFix[];
  /** As shown to people: `F8`. */
  readonly keys: { readonly next: string; readonly previous: string };
  readonly deadline?: DeadlineView | undefined;
  readonly notice?: 'reload' | 'partial' | undefined;
  /** Read out when it changes; changes only after typing has paused. */
  readonly announcement: string;
  readonly position?: Position | undefined;
  /** What must never be covered: the portal's save button. Keep the array while it holds. */
  readonly avoid: readonly Box[];
  /** What an unrecognised page offers besides the deadline. */
  readonly children?: ComponentChildren;
  readonly trusted?: Trusted | undefined;
  onEvent(event: PanelEvent): void;
}

/**
 * The whole panel, collapsed or open. Collapsed, its list stays in the tree, unseen, so that what the
 * page's marks say can always be read there.
 */
export function Panel(props: PanelProps) {
  const { language, state, open, issues, onEvent } = props;
  const words = panelWords(language);
  const counts = useMemo(() => countsOf(issues), [issues]);
  const box = useRef<HTMLElement>(null);
  const mark = useRef<HTMLButtonElement>(null);
  const collapseButton = useRef<HTMLButtonElement>(null);
  const moveFocus = useRef(false);
  usePlace(box, props.position, props.avoid, open ? 'open' : 'collapsed');
  const drag = useMemo(
    () => dragging(box, (position) => onEvent({ type: 'move', position })),
    [onEvent],
  );

  useLayoutEffect(() => {
    if (!moveFocus.current) return;
    moveFocus.current = false;
    (open ? collapseButton : mark).current?.focus();
  }, [open]);
  const lost = keepFocus(box.current);
  useLayoutEffect(() => lost.restore());
  useLayoutEffect(() => {
    if (open) revealCurrent(box.current);
  }, [open, props.current]);

  const toggle = (type: 'open' | 'collapse') => {
    moveFocus.current = true;
    onEvent({ type });
  };

  return (
    <aside
      ref={box}
      lang={language}
      class={open ? 'panel open' : 'panel'}
      aria-label={words.name}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        toggle('collapse');
      }}
    >
      <p class="aside" role="status">
        {props.announcement}
      </p>
      {!open && (
        <Mark
          state={state}
          counts={counts}
          language={language}
          words={words}
          button={mark}
          onOpen={() => toggle('open')}
        />
      )}
      <div class="inside" hidden={!open}>
        <Header
          {...props}
          words={words}
          box={box}
          drag={drag}
          button={collapseButton}
          onCollapse={() => toggle('collapse')}
        />
        <PanelBody {...props} words={words} trusted={props.trusted ?? isTrusted} />
      </div>
    </aside>
  );
}
