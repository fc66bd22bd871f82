/** The extension API; no other module takes it from elsewhere. */
export { browser } from 'wxt/browser';
