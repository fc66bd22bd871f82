import parts from '#components/parts.css?inline';
import strip from '#components/strip/strip.css?inline';
import tokens from '#components/tokens.css?inline';
import issue from './issue.css?inline';
import message from './message.css?inline';
import panel from './panel.css?inline';

/**
 * The whole style sheet of the shadow root, as text: no page has to load a file for it. `all` leaves the
 * page's writing direction as it is, which is therefore said by itself.
 */
export const PANEL_STYLES = `:host{all:initial;direction:ltr}${tokens}${parts}${panel}${issue}${message}${strip}`;
