import { useEffect, useRef, useState } from 'preact/hooks';
import { progressWords } from '#components/words/progress.ts';
import type { DistrictOffer, PartProps } from './model.ts';

interface PreviewProps extends PartProps {
  readonly offer: DistrictOffer;
}

const CODE = /^(?:\d{6}|\d{8}|\d{10})?$/;

/** Whose file it is: chosen where the log names schools, typed where it names none. */
function SchoolCode({ view, offer, onEvent }: PreviewProps) {
  const words = progressWords(view.language);
  const [wrong, tell] = useState(false);
  const { schools, file } = offer;
  if (schools.length === 1) return null;
  if (schools.length > 1)
    return (
      <label>
        {words.districtOther}
        <select
          value={file.schoolCode}
          onChange={({ currentTarget }) =>
            onEvent({ type: 'districtCode', code: currentTarget.value })
          }
        >
          {schools.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </label>
    );
  return (
    <label>
      {words.districtCode}
      <span class="soft">{wrong ? words.districtCodeWrong : words.districtCodeNote}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={10}
        value={file.schoolCode}
        aria-invalid={wrong}
        onChange={({ currentTarget }) => {
          const code = currentTarget.value.trim();
          tell(!CODE.test(code));
          if (CODE.test(code)) onEvent({ type: 'districtCode', code });
        }}
      />
    </label>
  );
}

/** Everything that the file for the district holds, before it is saved. */
export function DistrictPreview(props: PreviewProps) {
  const { view, offer, onEvent } = props;
  const words = progressWords(view.language);
  const { file, text } = offer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rows = [
    [words.school, file.schoolName || words.districtNoName],
    [words.districtCode, file.schoolCode || '–'],
    [words.round, view.round?.title ?? ''],
    [words.target, file.target || '–'],
    [words.checkedCount, file.checked],
    [words.fine, file.fine],
    [`■ ${words.open}`, file.open],
    [words.savedSeen, file.saved],
    [words.lastChecked, offer.lastText],
  ] as const;
  return (
    <div class="district-file">
      <h3 ref={heading} tabIndex={-1}>
        {words.district}
      </h3>
      <p>{words.districtIntro}</p>
      <SchoolCode {...props} />
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul>
        <li>{words.classes(file.classes.length)}</li>
        <li>{words.ruleCounts(file.rules.length)}</li>
      </ul>
      <label>
        {words.districtAll}
        <textarea readOnly rows={10} value={text} />
      </label>
      <p class="buttons">
        <button type="button" class="main" onClick={() => onEvent({ type: 'districtSave' })}>
          {words.districtSave}
        </button>
        <button type="button" onClick={() => onEvent({ type: 'districtCancel' })}>
          {words.districtCancel}
        </button>
      </p>
    </div>
  );
}
