import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Strip } from '#components/strip/strip.tsx';
import { panelWords } from '#components/words/panel.ts';
import { PanelBody } from './body.tsx';
import { keepFocus, revealCurrent } from './focus.ts';
import { Header } from './header.tsx';
import { Mark } from './mark.tsx';
import { countsOf, isTrusted } from './model.ts';
import type { PanelProps } from './props.ts';
import { useDrag, usePlace } from './use-place.ts';

/** By itself: what the panel keeps of its first drawing would hold the issues of then. */
const useCounts = (issues: PanelProps['issues']) => useMemo(() => countsOf(issues), [issues]);

/**
 * The whole panel, collapsed or open. Collapsed, its list stays in the tree, unseen, so that what the
 * page's marks say can always be read there; of the rest, most waits until it is opened.
 */
export function Panel(props: PanelProps) {
  const { language, state, open, issues, onEvent } = props;
  const words = panelWords(language);
  const counts = useCounts(issues);
  const box = useRef<HTMLElement>(null);
  const mark = useRef<HTMLButtonElement>(null);
  const collapseButton = useRef<HTMLButtonElement>(null);
  const moveFocus = useRef(false);
  usePlace(box, props.position, props.avoid, open ? 'open' : 'collapsed');
  const drag = useDrag(box, onEvent);

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
        <Strip
          view={props.strip ? props.deadline : undefined}
          offers={props.offers ?? []}
          failed={props.offerFailed ?? false}
          language={language}
          trusted={props.trusted}
          onEvent={onEvent}
        />
      )}
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
        {open && (
          <Header
            {...props}
            words={words}
            box={box}
            drag={drag}
            button={collapseButton}
            onCollapse={() => toggle('collapse')}
          />
        )}
        <PanelBody {...props} words={words} trusted={props.trusted ?? isTrusted} />
      </div>
    </aside>
  );
}
