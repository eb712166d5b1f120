import type { Spoiling } from './files.ts';
import { spoilFiles } from './spoil-files.ts';
import { spoilText } from './spoil-text.ts';
import { spoilYaml } from './spoil-yaml.ts';

const kinds = [spoilText, spoilText, spoilYaml, spoilYaml, spoilFiles];

/** Spoils a folder in a few ways, and says in which. */
export function spoil(spoiling: Spoiling): string[] {
  const { dice } = spoiling;
  return dice.some(dice.chance(15) ? 0 : 1, dice.pick([1, 1, 2, 4]), () => {
    const kind = dice.pick(kinds);
    const name = dice.pick(Object.keys(kind));
    try {
      kind[name]?.(spoiling);
      return name;
    } catch {
      // A name that the disk does not take, a link that is there already: then the folder stays as it is.
      return `${name} (the disk refused)`;
    }
  });
}
