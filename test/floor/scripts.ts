import { type Node, parse } from 'acorn';
import { namesBelow } from './compat.ts';

/** The language of Chromium 109; a regular expression is judged with it. */
const language = 2022;

/** The floor: the last Chromium on Windows 7. */
export const floor = 109;

/**
 * What a script can ask for by name. Of an interface that is newer than the floor its own name is enough: without it nobody
 * comes to its members, but for those of iterators, which are as old as generators.
 */
const names = new Map<string, number>();
const isReached = (owner: number, name: string): boolean => owner <= floor || name === 'Iterator';
for (const part of [namesBelow(['javascript', 'builtins'], isReached), namesBelow(['api'], isReached)])
  for (const [name, version] of part) names.set(name, Math.min(names.get(name) ?? version, version));

interface Found {
  type: string;
  name?: string;
  value?: unknown;
  computed?: boolean;
  property?: Found;
  properties?: Found[];
  key?: Found;
}

/** The names that a script asks something for: `x.name`, `x['name']`, `const { name } = x`, and what stands alone. */
function namesIn(code: string, sourceType: 'module' | 'script'): Set<string> {
  const asked = new Set<string>();
  const visit = (node: Found): void => {
    if (node.type === 'Identifier' && node.name) asked.add(node.name);
    if (node.type === 'MemberExpression' && node.computed && typeof node.property?.value === 'string')
      asked.add(node.property.value);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Found);
    }
  };
  visit(parse(code, { ecmaVersion: language, sourceType }) as Node as Found);
  return asked;
}

/** What a script asks for that the floor does not have: its syntax, or a name that stands for nothing but what came later. */
export function newer(code: string, sourceType: 'module' | 'script'): string[] {
  return [...namesIn(code, sourceType)].filter((name) => (names.get(name) ?? 0) > floor).sort();
}
