import type { ComponentChildren } from 'preact';
import { dashboardWords } from '#components/words/dashboard.ts';
import type { Language } from '#components/words.ts';

/** A part of the dashboard, at `#/<id>`. */
export interface DashboardSection {
  readonly id: string;
  readonly title: string;
}

export interface DashboardProps {
  readonly language: Language;
  readonly sections: readonly DashboardSection[];
  /** Id of the section that is shown. */
  readonly current: string;
  /** What became of the last change. */
  readonly notice?: 'saved' | 'stored' | 'failed' | 'locked' | undefined;
  readonly children: ComponentChildren;
  onSettings(): void;
}

/** The frame of all sections: whose page this is, the way to the others, what was saved. */
export function Dashboard(props: DashboardProps) {
  const { language, sections, current, notice } = props;
  const words = dashboardWords(language);
  return (
    <div class="dashboard" lang={language}>
      <header>
        <p class="brand">{words.name}</p>
        {sections.length > 1 && (
          <nav aria-label={words.sections}>
            <ul>
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#/${id}`} aria-current={id === current ? 'page' : undefined}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <button type="button" onClick={props.onSettings}>
          {words.settings}
        </button>
      </header>
      <main>{props.children}</main>
      <p
        class={notice === 'failed' || notice === 'locked' ? 'saved failed' : 'saved'}
        role="status"
      >
        {notice ? words[notice] : ''}
      </p>
    </div>
  );
}
