import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { AuditFault } from '../../core/audit/audit-fault.ts';
import { isLink, isOurScript, isOurSheet, isOwn, isSameSite, isTarget, type Own } from './addresses.ts';
import { addresses, attributes, elements, metaNames, modules, relations } from './html-lists.ts';

/** Something in an output file that a page of ours never has: the beginning of something that runs, loads, sends or leads astray. */
export type MarkupFault = AuditFault & { kind: `html-${string}` };

type Element = DefaultTreeAdapterTypes.Element;
type Attribute = Element['attrs'][number];

const nothing = (): undefined => undefined;

/** Texts can do nothing once they are told from elements; without them and without places the tree costs a third less. */
const bareTree = {
  ...defaultTreeAdapter,
  insertText: nothing,
  insertTextBefore: nothing,
  getNodeSourceCodeLocation: nothing,
  setNodeSourceCodeLocation: nothing,
  updateNodeSourceCodeLocation: nothing,
};

/**
 * Reads a page as a browser does (parse5 follows the standard), knowing nothing of articles, components or checks, and compares
 * every element, attribute and address with what our pages are made of.
 */
export function htmlFaults(html: string, file: string, own: Own): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const onParseError = ({ code }: { code: string }): number =>
    faults.push({ kind: 'html-broken', file, about: { what: code } });
  const stack: DefaultTreeAdapterTypes.Node[] = [parse(html, { treeAdapter: bareTree, onParseError })];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('tagName' in node) for (const fault of elementFaults(node, own)) faults.push({ ...fault, file });
    if ('childNodes' in node) stack.push(...node.childNodes);
    if ('content' in node) stack.push(node.content);
  }
  return faults;
}

type Found = Omit<MarkupFault, 'file'>;

export function elementFaults(element: Element, own: Own): Found[] {
  const { tagName, namespaceURI, attrs } = element;
  const isKnown =
    elements[namespaceURI]?.has(tagName) || (namespaceURI.endsWith('xhtml') && /^ff(?:-[a-z]+)+$/.test(tagName));
  if (!isKnown) return [{ kind: 'html-element', about: { what: `<${tagName}>` } }];
  return [
    ...attrs.flatMap((each) => attributeFault(element, each, own) ?? []),
    ...(wholes[tagName]?.(element, own) ?? []),
  ];
}

function attributeFault({ tagName }: Element, { name, value, prefix }: Attribute, own: Own): Found | undefined {
  const full = prefix ? `${prefix}:${name}` : name;
  if (name === 'class' || name === 'id') return undefined;
  const wrong = (kind: Found['kind']): Found => ({
    kind,
    about: { what: `<${tagName} ${full}="${value.slice(0, 60)}">` },
  });
  if (Object.hasOwn(addresses, full))
    return addresses[full]?.has(tagName) && isAllowed(tagName, full, value, own) ? undefined : wrong('html-address');
  if (modules.test(full)) return isOurScript(value, own) ? undefined : wrong('html-address');
  if (/url\s*\(\s*["']?(?!#)/i.test(value) && /^(?:fill|stroke|marker)/.test(full)) return wrong('html-address');
  const isKnown = attributes.has(full) || /^(?:aria|data)(?:-[a-z0-9]+)+$/.test(full) || full === 'xmlns:xlink';
  return isKnown ? undefined : wrong('html-attribute');
}

function isAllowed(tagName: string, name: string, value: string, own: Own): boolean {
  if (tagName === 'a') return isLink(value, own);
  if (tagName === 'script') return isOurScript(value, own);
  if (tagName === 'form') return isTarget(value, own);
  if (name === 'srcset') return value.split(',').every((part) => isSameSite(part.trim().split(/\s/)[0] ?? '', own));
  return name === 'cite' ? isLink(value, own) : isOwn(value, own);
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** Elements that are judged as a whole. */
const wholes: Readonly<Record<string, (element: Element, own: Own) => Found[]>> = {
  script: (element) => {
    const isPlain = attribute(element, 'src') !== undefined && /^(?:module)?$/.test(attribute(element, 'type') ?? '');
    return isPlain ? [] : [{ kind: 'html-element', about: { what: '<script>' } }];
  },
  link: (element, own) => {
    const relation = attribute(element, 'rel') ?? '';
    const isOurs = relation !== 'stylesheet' || isOurSheet(attribute(element, 'href') ?? '', own);
    return relations.has(relation) && isOurs
      ? []
      : [{ kind: 'html-element', about: { what: `<link rel="${relation}">` } }];
  },
  meta: (element, own) => {
    const [directive, name] = [attribute(element, 'http-equiv')?.toLowerCase(), attribute(element, 'name')];
    const content = attribute(element, 'content') ?? '';
    const isAllowedHere =
      directive === 'refresh'
        ? leadsOn(content, own)
        : directive === undefined || directive === 'content-security-policy';
    const isKnown = name === undefined || metaNames.has(name);
    return isAllowedHere && isKnown
      ? []
      : [{ kind: 'html-element', about: { what: `<meta ${directive ?? name}="${content}">` } }];
  },
};

/** The page of an old key leads on to the new one, at once and within the site. */
const leadsOn = (content: string, own: Own): boolean => {
  const to = /^0; url=([^\s;,"']+)$/.exec(content)?.[1];
  return to !== undefined && isSameSite(to, own);
};
