import fc from 'fast-check';

// A mutant that a property can tell is mostly told by its first runs.
fc.configureGlobal({ numRuns: 20 });
