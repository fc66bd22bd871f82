import type { ComponentChildren } from 'preact';
import { DeadlineStrip, HiddenDeadline } from '#components/deadline-strip.tsx';
import { Shape } from '#components/shape.tsx';
import { Offers } from '#components/strip/offers.tsx';
import type { PanelWords } from '#components/words/panel.ts';
import { stripWords } from '#components/words/strip.ts';
import { IssueList } from './list.tsx';
import type { Recognised, ShownIssue, Trusted } from './model.ts';
import type { PanelProps } from './props.ts';
import { Schools } from './schools.tsx';

interface BodyProps extends PanelProps {
  readonly words: PanelWords;
  readonly trusted: Trusted;
}

const Note = (props: { title: string; text?: string; children?: ComponentChildren }) => (
  <div class="note">
    <p>
      <strong>{props.title}</strong>
    </p>
    {props.text && <p>{props.text}</p>}
    {props.children}
  </div>
);

const Tool = ({ type, ...props }: BodyProps & { type: 'teach' | 'structure' }) => (
  <button type="button" onClick={(event) => props.trusted(event) && props.onEvent({ type })}>
    {props.words[type]}
  </button>
);

const Recognition = (props: BodyProps & { recognised: Recognised }) => {
  const { recognised, words } = props;
  return (
    <details class="recognised soft">
      <summary>{words.recognised(recognised.known, recognised.total)}</summary>
      {recognised.unknown.length > 0 && (
        <>
          <p>{words.unknown}</p>
          <ul class="dotted">
            {recognised.unknown.map((label, index) => (
              <li key={index}>{label}</li>
            ))}
          </ul>
        </>
      )}
      <Tool {...props} type="teach" />
    </details>
  );
};

const Ignored = ({
  issues,
  words,
  onEvent,
}: Omit<BodyProps, 'issues'> & { issues: readonly ShownIssue[] }) => (
  <details class="ignored">
    <summary>{words.ignored(issues.length)}</summary>
    <ul>
      {issues.map((issue) => (
        <li key={issue.key}>
          <span>{issue.fieldLabel}</span>
          <button
            type="button"
            class="restore"
            onClick={() => onEvent({ type: 'restore', key: issue.key })}
          >
            {words.restore}
            <span class="aside"> {issue.fieldLabel}</span>
          </button>
        </li>
      ))}
    </ul>
    {issues.length > 1 && (
      <button type="button" onClick={() => onEvent({ type: 'restoreAll' })}>
        {words.restoreAll}
      </button>
    )}
  </details>
);

const Applied = ({ applied, words, trusted, onEvent }: BodyProps) => (
  <ul class="applied">
    {applied.map(({ key, fieldLabel }) => (
      <li key={key}>
        <Shape of="fine" />
        <span>{words.applied(fieldLabel)}</span>
        <button
          type="button"
          class="undo"
          onClick={(event) => trusted(event) && onEvent({ type: 'undo', key })}
        >
          {words.undo}
          <span class="aside"> {fieldLabel}</span>
        </button>
      </li>
    ))}
  </ul>
);

const Steps = ({ keys, words, onEvent }: BodyProps) => (
  <div class="steps">
    <button type="button" onClick={() => onEvent({ type: 'previous' })}>
      {words.previous} <kbd>{keys.previous}</kbd>
    </button>
    <button type="button" onClick={() => onEvent({ type: 'next' })}>
      {words.next} <kbd>{keys.next}</kbd>
    </button>
  </div>
);

function Checked(props: BodyProps) {
  const { issues, words, open } = props;
  const ignored = issues.filter((issue) => issue.ignored);
  const standing = issues.length - ignored.length;
  return (
    <>
      {open && props.schools && <Schools {...props} view={props.schools} />}
      {open && props.applied.length > 0 && <Applied {...props} />}
      {open && standing === 0 && <Note title={words.fine} text={words.fineNote} />}
      {open && standing > 0 && <Steps {...props} />}
      {standing > 0 && <IssueList {...props} current={props.current} />}
      {open && ignored.length > 0 && <Ignored {...props} issues={ignored.map(props.word)} />}
      {props.recognised && <Recognition {...props} recognised={props.recognised} />}
    </>
  );
}

function Content(props: BodyProps) {
  const { state, words } = props;
  if (state === 'checked') return <Checked {...props} />;
  if (state === 'checking') return <Note title={words.checking} />;
  if (state === 'fault') return <Note title={words.fault} text={words.faultNote} />;
  if (state === 'unrecognised') {
    return (
      <Note title={words.unrecognised} text={words.unrecognisedNote}>
        <Tool {...props} type="structure" />
        {props.children}
      </Note>
    );
  }
  return (
    <Note title={words.off}>
      <button
        type="button"
        class="main"
        onClick={(event) => props.trusted(event) && props.onEvent({ type: 'switchOn' })}
      >
        {words.switchOn}
      </button>
    </Note>
  );
}

const Deadline = (props: BodyProps) => {
  const { deadline, language } = props;
  return (
    <>
      {deadline && props.deadlineHidden && <HiddenDeadline view={deadline} language={language} />}
      {deadline && !props.deadlineHidden && (
        <DeadlineStrip view={deadline} language={language} slim />
      )}
      <Offers
        offers={props.offers ?? []}
        failed={props.offerFailed ?? false}
        words={stripWords(language)}
        trusted={props.trusted}
        onEvent={props.onEvent}
      />
    </>
  );
};

/** All below the header: notice, deadline, and what the state has to say. */
export const PanelBody = (props: BodyProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
  <section class="scroll" aria-label={props.words.list} tabIndex={0}>
    {props.notice && (
      <div class="notice">
        <p>{props.words[props.notice]}</p>
        <button
          type="button"
          class="plain"
          aria-label={props.words.dismiss}
          title={props.words.dismiss}
          onClick={() => props.onEvent({ type: 'dismissNotice' })}
        >
          ×
        </button>
      </div>
    )}
    <Deadline {...props} />
    <Content {...props} />
  </section>
);
