import type { PopupWords } from '#components/words/popup.ts';
import type { PopupEvent } from './model.ts';

interface DistrictLinkProps {
  readonly district: { readonly open: number; readonly total: number };
  readonly words: PopupWords;
  onEvent(event: PopupEvent): void;
}

/** For who works for a district: how many schools are not done, and the way to them. */
export const DistrictLink = ({ district: { open, total }, words, onEvent }: DistrictLinkProps) => (
  <p class="today">
    {total > 0 && <span>{words.schoolsOpen(open, total)} </span>}
    <button type="button" class="plain link" onClick={() => onEvent({ type: 'district' })}>
      {words.district}
    </button>
  </p>
);
