import type { PanelWords } from '#components/words/panel.ts';
import { type Difference, differenceOf, maskNumber } from './difference.ts';
import type { FixPreview } from './model.ts';

const Side = (props: {
  name: string;
  text: Difference;
  words: PanelWords;
  kind: 'del' | 'ins';
}) => {
  const { start, changed, end } = props.text;
  const Kind = props.kind;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {start === '' && changed === '' && end === '' ? (
          props.words.empty
        ) : (
          <bdi>
            {start}
            {changed !== '' && <Kind>{changed}</Kind>}
            {end}
          </bdi>
        )}
      </dd>
    </div>
  );
};

/** What would become of each field, with the changed part marked. */
export const FixPreviews = (props: { previews: readonly FixPreview[]; words: PanelWords }) => (
  <>
    {props.previews.map(({ label, before, after, masked }) => {
      const hide = masked ? maskNumber : (text: string) => text;
      const [old, fresh] = differenceOf(hide(before), hide(after));
      return (
        <div class="preview" key={label}>
          {props.previews.length > 1 && <p>{label}</p>}
          <dl>
            <Side name={props.words.before} text={old} words={props.words} kind="del" />
            <Side name={props.words.after} text={fresh} words={props.words} kind="ins" />
          </dl>
        </div>
      );
    })}
  </>
);
