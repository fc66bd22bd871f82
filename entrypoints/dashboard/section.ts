import type { ComponentChild } from 'preact';
import type { Route } from '#components/dashboard/route.ts';
import type { Language } from '#components/words.ts';
import type { Settings } from '#utils/settings/shape.ts';
import type { SettingsChange } from '#utils/settings/store.ts';

/** What a section is given to show itself. */
export interface SectionState {
  readonly settings: Settings;
  /** The same object until the user goes elsewhere. */
  readonly route: Route;
  /** Says what became of a change that the section stored by itself. */
  told(saved: boolean): void;
  change(made: (before: Settings) => SettingsChange): Promise<void>;
}

/** One part of the dashboard, at `#/<id>`. */
export interface Section {
  readonly id: string;
  /** It has to wait for its data, and says itself when they are on screen. */
  readonly waits?: true;
  title(language: Language): string;
  /** Reads what it needs before it is first shown; `again` shows it anew when that has changed. */
  prepare?(again: () => void): Promise<void>;
  show(state: SectionState): ComponentChild;
}
