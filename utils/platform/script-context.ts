/**
 * Stands in for WXT's context of a content script in the build. WXT's ends the script when an event on
 * the page says that a newer one has come, and any page may say so; ours goes on until the page goes.
 */
export class ContentScriptContext {}
