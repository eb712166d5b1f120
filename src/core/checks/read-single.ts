import { Glossary } from '../model/glossary.ts';
import type { Single } from '../model/key.ts';
import type { Fault } from '../model/problem.ts';
import { Site } from '../model/site.ts';
import { Sources } from '../model/sources.ts';
import { Suggestions } from '../model/suggestion.ts';
import type { Schema } from '../model/validate.ts';
import type { Places } from '../model/yaml.ts';
import { readFields } from './field-faults.ts';
import { isError } from './is-error.ts';

/** What the single files say: what is absent or refused has its defaults, so that the rest can still be judged. */
export interface SingleReadings {
  site: Site;
  glossary: Glossary;
  sources: Sources;
  suggestions: Suggestions;
  seen: Single[];
  refused: Single[];
  places: [file: string, places: Places][];
  faults: Fault[];
}

/** Reads `site.yaml`, `glossary.yaml`, `sources.yaml` and `suggestions.yaml`; `undefined` for a file that has no text to read. */
export function readSingles(texts: ReadonlyMap<Single, string | undefined>): SingleReadings {
  const readings: SingleReadings = {
    site: Site.parse({}),
    glossary: {},
    sources: {},
    suggestions: {},
    seen: [...texts.keys()],
    refused: [],
    places: [],
    faults: [],
  };
  const read = <T>(file: Single, schema: Schema<T>): T | undefined => {
    if (!texts.has(file)) return undefined;
    const text = texts.get(file);
    const fields = text === undefined ? undefined : readFields(file, text, 1, schema);
    if (fields) {
      readings.places.push([file, fields.places]);
      readings.faults.push(...fields.faults);
    }
    if (fields?.data === undefined || fields.faults.some(isError)) {
      readings.refused.push(file);
      return undefined;
    }
    return fields.data;
  };
  readings.site = read('site.yaml', Site) ?? readings.site;
  readings.glossary = read('glossary.yaml', Glossary) ?? {};
  readings.sources = read('sources.yaml', Sources) ?? {};
  readings.suggestions = read('suggestions.yaml', Suggestions) ?? {};
  return readings;
}
