import type { Fault } from '../model/problem.ts';
import { accentFaults } from './accent-contrast.ts';
import { dataReferenceFaults } from './data-references.ts';
import { formerlyFaults } from './formerly-taken.ts';
import { vanishedKeys } from './key-vanished.ts';
import { logoFaults } from './logo-missing.ts';
import { addressFaults } from './name-crowded.ts';
import { cycleFaults } from './prerequisite-cycle.ts';
import { proseFaults } from './prose-links.ts';
import { referenceFaults } from './reference-missing.ts';
import type { Shelf } from './shelf.ts';
import { suggestionFaults } from './suggestion-answer.ts';
import { testFaults } from './test-questions.ts';
import { vocabularyFaults } from './vocabulary-unknown.ts';

/** Every fault that needs more than one file to be seen. */
export const libraryFaults = (shelf: Shelf): Fault[] =>
  [
    referenceFaults,
    dataReferenceFaults,
    suggestionFaults,
    vocabularyFaults,
    cycleFaults,
    testFaults,
    proseFaults,
    formerlyFaults,
    addressFaults,
    logoFaults,
    accentFaults,
    vanishedKeys,
  ].flatMap((check) => check(shelf));
