import type { Ref, RefObject } from 'preact';
import type { PanelWords } from '#components/words/panel.ts';
import type { PanelEvent } from './props.ts';
import { movedByKey, type useDrag } from './use-place.ts';

interface HeaderProps {
  readonly words: PanelWords;
  readonly pageTitle: string;
  readonly box: RefObject<HTMLElement | null>;
  readonly drag: ReturnType<typeof useDrag>;
  readonly button: Ref<HTMLButtonElement>;
  onCollapse(): void;
  onEvent(event: PanelEvent): void;
}

/** Name, page and state; also the handle that moves the panel, by pointer and by arrow keys. */
export function Header(props: HeaderProps) {
  const { words } = props;
  const byKey = (event: KeyboardEvent) => {
    const rect = props.box.current?.getBoundingClientRect();
    const position = rect && movedByKey(event, rect);
    if (!position) return;
    event.preventDefault();
    event.stopPropagation();
    props.onEvent({ type: 'move', position });
  };
  return (
    <header {...props.drag}>
      <button
        type="button"
        class="plain move"
        aria-label={words.move}
        title={words.move}
        onKeyDown={byKey}
      >
        <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true">
          <path d="M3 1h2v2H3zM7 1h2v2H7zM3 5h2v2H3zM7 5h2v2H7zM3 9h2v2H3zM7 9h2v2H7z" />
        </svg>
      </button>
      <h2>
        {words.name}
        <span class="soft">{props.pageTitle}</span>
      </h2>
      <button
        type="button"
        ref={props.button}
        class="plain collapse"
        aria-expanded="true"
        onClick={props.onCollapse}
      >
        {words.collapse}
        <kbd>Esc</kbd>
      </button>
    </header>
  );
}
