import { useEffect, useState } from 'preact/hooks';
import type { FilesWords } from '#components/words/files.ts';

/** The portal's pages that the user has open; asked for, never opened or loaded. */
export interface PupilPages {
  /** Whether one of them shows the pupil with this student number. */
  isOpen(studentNo: string): Promise<boolean>;
  show(studentNo: string): Promise<boolean>;
}

interface PupilPageProps {
  readonly studentNo: string;
  readonly pages: PupilPages;
  readonly words: FilesWords;
}

/** The way from a record of the file to the portal's page of that pupil, where the user has it open. */
export function PupilPage({ studentNo, pages, words }: PupilPageProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const look = () =>
      void pages.isOpen(studentNo).then((is) => leaving.signal.aborted || setOpen(is));
    setOpen(false);
    look();
    // The user comes back from the portal, where another pupil's page may be open by now.
    addEventListener('focus', look, { signal: leaving.signal });
    return () => leaving.abort();
  }, [studentNo, pages]);
  return open ? (
    <p>
      <button
        type="button"
        class="main"
        onClick={() => void pages.show(studentNo).then((shown) => shown || setOpen(false))}
      >
        {words.toPage}
      </button>
    </p>
  ) : (
    <p class="soft">{words.notOpen}</p>
  );
}
