import { useEffect, useRef, useState } from 'preact/hooks';
import { Shape } from '#components/shape.tsx';
import { filesWords, inDigits } from '#components/words/files.ts';
import { SEVERITIES, severityWord } from '#components/words.ts';
import { Comparison } from './comparison.tsx';
import { CountSchools } from './count-schools.tsx';
import { CountsPart } from './counts.tsx';
import { Drop } from './drop.tsx';
import { Gaps } from './gaps.tsx';
import type { FilesState, OnFiles } from './model.ts';
import { Printed } from './printed.tsx';
import { Progress } from './progress.tsx';
import type { PupilPages } from './pupil-page.tsx';
import { Rows } from './rows.tsx';
import { Toolbar } from './toolbar.tsx';
import { Walk } from './walk.tsx';

export interface FilesProps {
  readonly state: FilesState;
  /** Of the report on paper: file and time. */
  readonly heading: string;
  readonly listAddress: string | undefined;
  readonly pages: PupilPages;
  onEvent: OnFiles;
  ruleTitle(rule: string): string;
}

const Summary = ({ state, words }: { state: FilesState; words: ReturnType<typeof filesWords> }) => {
  const { tally, info, filter } = state;
  if (!tally) return null;
  return (
    <div class="summary">
      <p>
        <strong>{words.done(state.fileName, inDigits(tally.records))}</strong>
      </p>
      <ul class="totals">
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <Shape of={severity} /> {severityWord(severity, filter.language)}{' '}
            <strong>{inDigits(tally.counts[severity])}</strong>
          </li>
        ))}
      </ul>
      <p class="soft">
        {[
          info?.academicYear && words.year(info.academicYear),
          info?.reportTime && words.made(info.reportTime),
          state.phase === 'checking' && words.half,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
};

const Found = (props: FilesProps & { words: ReturnType<typeof filesWords> }) => {
  const { state, words, onEvent } = props;
  const { filter, view } = state;
  const [at, setAt] = useState<number>();
  const going = useRef<1 | -1>(1);
  useEffect(() => setAt(undefined), [filter, state.phase]);
  // What was not in the page when it was chosen may turn out to be a heading: on to the next line.
  useEffect(() => {
    if (at === undefined || view?.lines[at - view.from]?.kind !== 'group') return;
    const next = at + going.current;
    setAt(next >= 0 && next < view.total ? next : undefined);
  }, [at, view]);
  const onAt = (position: number, step: 1 | -1 = 1) => {
    going.current = step;
    setAt(position);
  };
  if (!view || !state.tally) return null;
  return (
    <>
      <Toolbar {...{ filter, words, onEvent }} counts={state.tally.counts} />
      <p role="status">{view.issues > 0 ? words.found(inDigits(view.issues)) : words.none}</p>
      {view.total > 0 && (
        <>
          <Walk
            {...{ view, at, words, onAt }}
            listAddress={props.listAddress}
            pages={props.pages}
          />
          <Rows
            {...{ view, at, words, onEvent }}
            settled={state.phase === 'checked'}
            language={filter.language}
            onAt={onAt}
          />
        </>
      )}
    </>
  );
};

/** The check of a whole school from DMC's download. */
export function Files(props: FilesProps) {
  const { state, onEvent } = props;
  const { phase, tally, filter } = state;
  const words = filesWords(filter.language);
  const counts = tally?.counts;
  const isFine = phase === 'checked' && counts && SEVERITIES.every((one) => counts[one] === 0);
  return (
    <section
      class={`files ${phase}`}
      aria-label={words.title}
      data-truatthan-state={phase === 'idle' ? undefined : phase === 'checking' ? phase : 'checked'}
      data-truatthan-records={tally?.records}
      data-truatthan-errors={counts?.error}
      data-truatthan-warnings={counts?.warning}
      data-truatthan-infos={counts?.info}
    >
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="soft">{words.privacy}</p>
      <Drop words={words} again={phase !== 'idle'} onEvent={onEvent} />
      {phase === 'checking' && <Progress {...{ state, words, onEvent }} />}
      {state.problem && (
        <div class="notice problem" role="alert">
          <p>
            <strong>
              {words.refused}: {state.fileName}
            </strong>
          </p>
          <p>{words.problems[state.problem]}</p>
        </div>
      )}
      {phase === 'cancelled' && (
        <p class="notice" role="status">
          {words.cancelled}
        </p>
      )}
      {tally && <Summary {...{ state, words }} />}
      {state.info && phase === 'checked' && <Gaps {...{ words, onEvent }} info={state.info} />}
      {isFine && (
        <p class="notice">
          <Shape of="fine" /> {words.fine}
        </p>
      )}
      {tally && phase === 'checked' && (
        <div class="reports">
          {(['xlsx', 'csv'] as const).map((kind) => (
            <button key={kind} type="button" onClick={() => onEvent({ type: 'report', kind })}>
              {words.report} {words[kind]}
            </button>
          ))}
          <button type="button" onClick={() => onEvent({ type: 'print' })}>
            {words.print}
          </button>
          <button type="button" onClick={() => onEvent({ type: 'clear' })}>
            {words.clear}
          </button>
          <p class="soft">{words.personal}</p>
          {state.reportFailed && <p role="alert">{words.reportFailed}</p>}
        </div>
      )}
      {tally && phase === 'checked' && <CountSchools {...{ state, onEvent }} />}
      {tally && !isFine && <Found {...props} words={words} />}
      {tally && phase === 'checked' && (
        <>
          <CountsPart
            {...{ tally, words }}
            language={filter.language}
            ruleTitle={props.ruleTitle}
          />
          <Comparison comparison={state.comparison} words={words} onEvent={onEvent} />
        </>
      )}
      {state.printing && tally && (
        <Printed
          {...{ tally, words }}
          lines={state.printing}
          issues={state.view?.issues ?? 0}
          heading={props.heading}
          school={state.schoolCode}
          language={filter.language}
        />
      )}
    </section>
  );
}
