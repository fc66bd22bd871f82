import { type FilesWords, inDigits } from '#components/words/files.ts';
import { type Language, SEVERITIES, severityWord } from '#components/words.ts';
import type { Tally } from '#utils/roster/desk.ts';
import type { Line } from '#utils/roster/view.ts';

interface PrintedProps {
  readonly lines: readonly Line[];
  readonly issues: number;
  readonly tally: Tally;
  readonly heading: string;
  readonly school: string;
  readonly language: Language;
  readonly words: FilesWords;
}

/** The report on paper (A4), with the place for the director's signature. */
export function Printed({ lines, issues, tally, heading, school, language, words }: PrintedProps) {
  const shown = lines.filter(({ kind }) => kind === 'issue').length;
  return (
    <div class="printed">
      <h1>{heading}</h1>
      {school && <p>{words.school(school)}</p>}
      <p>
        {words.pupils} {inDigits(tally.records)}
        {SEVERITIES.map((severity) => (
          <span key={severity}>
            {' · '}
            {severityWord(severity, language)} {inDigits(tally.counts[severity])}
          </span>
        ))}
      </p>
      <p class="personal">{words.personal}</p>
      {shown < issues && <p>{words.cut(inDigits(shown), inDigits(issues))}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.pupil}</th>
            <th scope="col">{words.severity}</th>
            <th scope="col">{words.issue}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) =>
            line.kind === 'group' ? (
              <tr key={at} class="group">
                <th colSpan={4} scope="rowgroup">
                  {line.title} ({inDigits(line.count)})
                </th>
              </tr>
            ) : (
              <tr key={at}>
                <td>{line.row}</td>
                <td>
                  {line.name}
                  <br />
                  {line.studentNo || '-'} · {line.number}
                </td>
                <td>{severityWord(line.severity, language)}</td>
                <td>
                  <b>{line.field}</b> {line.see}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <div class="signature">
        <p>{words.sign}</p>
        <p>{words.signName}</p>
        <p>{words.signDate}</p>
      </div>
    </div>
  );
}
