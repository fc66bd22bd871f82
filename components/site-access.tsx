import { Shape } from './shape.tsx';
import { siteAccessWords } from './words/site-access.ts';
import type { Language } from './words.ts';

/** Whether the browser lets us read the portals; `refused`: the user was asked and said no. */
export type SiteAccess = 'granted' | 'missing' | 'refused';

interface SiteAccessProps {
  readonly language: Language;
  readonly access: SiteAccess;
  onAllow(): void;
}

/** Says that nothing can be checked for want of leave, and asks for it; nothing where there is leave. */
export function SiteAccessNotice({ language, access, onAllow }: SiteAccessProps) {
  if (access === 'granted') return null;
  const words = siteAccessWords(language);
  return (
    <div class="site-access" role="alert">
      <p>
        <Shape of="warning" /> <strong>{words.missing}</strong>
      </p>
      <p class="soft">{access === 'refused' ? words.refused : words.note}</p>
      <button type="button" class="main" onClick={onAllow}>
        {words.allow}
      </button>
    </div>
  );
}
