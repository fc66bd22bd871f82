import { useLayoutEffect, useRef } from 'preact/hooks';
import { Shape } from '#components/shape.tsx';
import { panelWords } from '#components/words/panel.ts';
import { type Language, severityWord } from '#components/words.ts';
import { IssueBody } from './issue.tsx';
import { type Box, type IssueEvent, isTrusted, type ShownIssue, type Trusted } from './model.ts';
import { placeNear, type Weighed } from './place.ts';

export type FieldMessageEvent = IssueEvent | { readonly type: 'enter' | 'leave' | 'close' };

export interface FieldMessageProps {
  readonly language: Language;
  /** The control, in CSS pixels of the viewport. */
  readonly anchor: Box;
  /** Those of one field that are not ignored, the worst first; at least one. */
  readonly issues: readonly ShownIssue[];
  readonly avoid?: readonly Weighed[] | undefined;
  readonly trusted?: Trusted | undefined;
  onEvent(event: FieldMessageEvent): void;
}

/** The issues of a field as one text, for `aria-describedby`. */
export const messageText = (issues: readonly ShownIssue[], language: Language): string =>
  issues
    .map(
      ({ severity, see, todo }) =>
        `${severityWord(severity, language)}: ${see[language]} ${todo[language]}`,
    )
    .join(' ');

/** The message at the field: touches it, so that the pointer may move into it, and never covers it. */
export function FieldMessage(props: FieldMessageProps) {
  const { anchor, issues, language, avoid, onEvent } = props;
  const bubble = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = bubble;
    if (!current) return;
    // Called at first too, when the browser has laid out the page and before it paints: to measure for
    // each keystroke would make it lay out everything once more.
    const sizes = new ResizeObserver(() => {
      current.style.maxHeight = '';
      const { width, height } = current.getBoundingClientRect();
      const room = { width: innerWidth, height: innerHeight };
      const spot = placeNear(anchor, { width, height }, room, avoid);
      current.style.left = `${spot.left}px`;
      current.style.top = `${spot.top}px`;
      if (height > spot.maxHeight) current.style.maxHeight = `${spot.maxHeight}px`;
    });
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [anchor, avoid]);
  const label = issues[0]?.fieldLabel ?? '';
  const words = panelWords(language);
  return (
    <section
      ref={bubble}
      lang={language}
      class="at-field"
      aria-label={words.atField(label)}
      onPointerEnter={() => onEvent({ type: 'enter' })}
      onPointerLeave={() => onEvent({ type: 'leave' })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEvent({ type: 'close' });
      }}
    >
      <div class="bubble">
        {issues.map((issue) => (
          <div key={issue.key} class={`message ${issue.severity}`}>
            <p class="kind">
              <Shape of={issue.severity} /> {severityWord(issue.severity, language)}
            </p>
            <IssueBody
              issue={issue}
              language={language}
              trusted={props.trusted ?? isTrusted}
              atField
              onEvent={onEvent}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
