import { defineCollection } from 'astro:content';
import { schemas } from './core/model/schemas.ts';
import { entryLoader, singleLoader } from './site/loader.ts';

export const collections = {
  principles: defineCollection({ loader: entryLoader('principles'), schema: schemas.principles }),
  etiquette: defineCollection({ loader: entryLoader('etiquette'), schema: schemas.etiquette }),
  cases: defineCollection({ loader: entryLoader('cases'), schema: schemas.cases }),
  curricula: defineCollection({ loader: entryLoader('curricula'), schema: schemas.curricula }),
  paths: defineCollection({ loader: entryLoader('paths'), schema: schemas.paths }),
  assessments: defineCollection({ loader: entryLoader('assessments'), schema: schemas.assessments }),
  routines: defineCollection({ loader: entryLoader('routines'), schema: schemas.routines }),
  singles: defineCollection({ loader: singleLoader() }),
};
