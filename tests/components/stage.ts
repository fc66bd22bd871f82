import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

/** The testing library takes away what it rendered by itself only where the hooks are global. */
afterEach(cleanup);

export { act, fireEvent, render, screen, within } from '@testing-library/preact';
