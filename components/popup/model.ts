import type { Counts } from '#components/panel/model.ts';

/** How the tab's page stands; `missing`: a supported site on which nothing of ours runs. */
export type PopupPage =
  | { readonly state: 'loading' | 'unsupported' }
  | { readonly state: 'missing' | 'off' | 'checking' | 'unrecognised' | 'fault' }
  | {
      readonly state: 'checked';
      readonly title: string;
      readonly counts: Counts;
      readonly known: number;
      readonly total: number;
    };

export type PopupEvent =
  | { readonly type: 'openFirst' | 'reload' | 'options' | 'teach' | 'structure' }
  | { readonly type: 'setPortal'; readonly on: boolean };
