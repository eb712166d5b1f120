import { type CssNode, type Declaration, parse, type WalkContext, walk } from 'css-tree';
import { namesBelow, never, since } from './compat.ts';
import { floor } from './scripts.ts';

const types = namesBelow(['css', 'types']);

/** Something in a style sheet, and since which Chromium it is there. */
interface Feature {
  name: string;
  version: number;
}

const dynamic = /^[dls]v(?:w|h|i|b|min|max)$/;

function valueFeatures({ property, value }: Declaration): Feature[] {
  const features: Feature[] = [];
  const note = (name: string, ...versions: (number | undefined)[]): void => {
    const known = versions.filter((version) => version !== undefined);
    if (known.length > 0) features.push({ name, version: Math.min(...known) });
  };
  walk(value, (node: CssNode) => {
    if (node.type === 'Identifier') note(`${property}: ${node.name}`, since('css', 'properties', property, node.name));
    if (node.type === 'Function')
      note(`${node.name}()`, types.get(node.name), since('css', 'properties', property, node.name));
    if (node.type === 'Dimension' && dynamic.test(node.unit))
      note(node.unit, since('css', 'types', 'length', 'viewport_percentage_units_dynamic'));
    else if (node.type === 'Dimension') note(node.unit, since('css', 'types', 'length', node.unit));
  });
  return features;
}

const propertyFeature = (property: string): Feature[] => {
  if (property.startsWith('--')) return [];
  const prefixed = /^-(webkit|moz|ms)-(.+)$/.exec(property);
  // A prefix that Chromium does not know is written for others, and costs it nothing.
  const version = since('css', 'properties', property) ?? (prefixed ? 0 : undefined);
  return version === undefined ? [{ name: property, version: never }] : [{ name: property, version }];
};

function featuresOf(node: CssNode, isNested: boolean): Feature[] {
  const named = (name: string, version: number | undefined): Feature[] => [{ name, version: version ?? never }];
  switch (node.type) {
    case 'Declaration':
      return [...propertyFeature(node.property), ...valueFeatures(node)];
    case 'Atrule':
      return named(`@${node.name}`, since('css', 'at-rules', node.name) ?? since('css', 'at-rules', 'page', node.name));
    case 'Feature':
      return named(`(${node.name})`, since('css', 'at-rules', 'media', node.name.replace(/^(?:min|max)-/, '')));
    case 'FeatureRange':
      return named('(a < b)', since('css', 'at-rules', 'media', 'range_syntax'));
    case 'PseudoClassSelector':
      return named(`:${node.name}`, since('css', 'selectors', node.name));
    case 'PseudoElementSelector':
      return named(`::${node.name}`, since('css', 'selectors', node.name));
    case 'NestingSelector':
      return named('&', since('css', 'selectors', 'nesting'));
    case 'Rule':
      return isNested ? named('a rule within a rule', since('css', 'selectors', 'nesting')) : [];
    default:
      return [];
  }
}

/**
 * What a style sheet asks for that the floor does not have. What stands within `@supports` is asked for only where it is there.
 */
export function newer(css: string): string[] {
  const found = new Set<string>();
  walk(parse(css), {
    enter(this: WalkContext, node: CssNode) {
      if (this.atrule?.name === 'supports' || (node.type === 'Atrule' && node.name === 'supports')) return;
      if (
        this.atrule &&
        /^(?:font-face|page|counter-style|property)$/.test(this.atrule.name) &&
        node.type === 'Declaration'
      )
        return;
      for (const { name, version } of featuresOf(node, node.type === 'Rule' && this.rule !== null))
        if (version > floor) found.add(name);
    },
  });
  return [...found].sort();
}
