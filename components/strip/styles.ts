import parts from '#components/parts.css?inline';
import tokens from '#components/tokens.css?inline';
import alone from './alone.css?inline';
import strip from './strip.css?inline';

/** The style sheet of a page that shows the strip alone. */
export const STRIP_STYLES = `:host{all:initial;direction:ltr}${tokens}${parts}${strip}${alone}`;
