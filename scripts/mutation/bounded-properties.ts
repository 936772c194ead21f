import { configureGlobal } from 'fast-check';

const PROPERTY_MS = 50;

// Thousands of mutants each meet the same few cases, and none is spent on shrinking: that a mutant dies is enough.
configureGlobal({ seed: 1, interruptAfterTimeLimit: PROPERTY_MS, endOnFailure: true });
