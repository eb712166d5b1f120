import { Assessment } from './assessment.ts';
import { Case } from './case.ts';
import { Curriculum } from './curriculum.ts';
import { Etiquette } from './etiquette.ts';
import { Glossary } from './glossary.ts';
import type { Collection, Single } from './key.ts';
import { Principle } from './principle.ts';
import { ReadingPath } from './reading-path.ts';
import { Routine } from './routine.ts';
import { Site } from './site.ts';
import { Sources } from './sources.ts';
import { Suggestions } from './suggestion.ts';

/** The schema of each collection: the single source for validation, types, editor completion and the author's guide. */
export const schemas = {
  principles: Principle,
  etiquette: Etiquette,
  cases: Case,
  curricula: Curriculum,
  paths: ReadingPath,
  assessments: Assessment,
  routines: Routine,
} as const satisfies Record<Collection, unknown>;

export const singleSchemas = {
  'glossary.yaml': Glossary,
  'sources.yaml': Sources,
  'suggestions.yaml': Suggestions,
  'site.yaml': Site,
} as const satisfies Record<Single, unknown>;
