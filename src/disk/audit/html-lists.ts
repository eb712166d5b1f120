/** What a page of ours is made of. Whatever is not on these lists is a fault, also what no browser knows yet. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements by the namespace that a browser puts them in; a `ff-…` of our own is one of HTML. */
export const elements: Readonly<Record<string, ReadonlySet<string>>> = {
  'http://www.w3.org/1999/xhtml': names(`
    html head title meta link script body
    a abbr address article aside b bdi bdo blockquote br button caption cite code col colgroup data datalist dd del details dfn dialog div dl dt
    em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li main mark menu meter nav
    noscript ol optgroup option output p picture pre progress q rp rt ruby s samp search section select small source span strong sub summary sup
    table tbody td template textarea tfoot th thead time tr u ul var wbr`),
  'http://www.w3.org/2000/svg': names(`
    svg g defs title desc path rect circle ellipse line polyline polygon text tspan a symbol marker`),
  'http://www.w3.org/1998/Math/MathML': names(`
    math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd
    mtext mtr munder munderover none semantics annotation`),
};

/** Attributes that any element may have: none of them runs, loads, sends or leads anywhere. */
export const attributes = names(`
  abbr accept accept-charset accesskey alt async autocapitalize autocomplete autocorrect autofocus charset checked class cols colspan content
  coords crossorigin datetime decoding defer dir dirname disabled download draggable enterkeyhint fetchpriority for form headers height hidden
  high hreflang http-equiv id inert inputmode integrity itemprop itemscope itemtype kind label lang list loading low max maxlength media method
  min minlength multiple name novalidate open optimum pattern placeholder popover readonly referrerpolicy rel required reversed role rows
  rowspan scope selected shape size sizes span spellcheck start step tabindex title translate type usemap value width wrap

  cx cy d dx dy fill fill-opacity fill-rule font-family font-size font-style font-weight letter-spacing marker-end marker-start markerHeight markerUnits
  markerWidth opacity orient pathLength points preserveAspectRatio r refX refY rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin
  stroke-opacity stroke-width text-anchor dominant-baseline transform vector-effect viewBox version writing-mode x x1 x2 xmlns y y1 y2

  accent accentunder columnspan depth display displaystyle encoding fence largeop linethickness lspace mathvariant maxsize minsize movablelimits
  rowspan rspace scriptlevel separator stretchy symmetric voffset`);

/** Attributes that hold an address, and the elements that may have them. */
export const addresses: Readonly<Record<string, ReadonlySet<string>>> = {
  href: names('a link'),
  src: names('img script'),
  srcset: names('img source'),
  action: names('form'),
  cite: names('blockquote q del ins'),
};

/** What a `<link>` may be to a page, and the names of `<meta>`. */
export const relations = names('stylesheet icon alternate canonical manifest prev next apple-touch-icon');
export const metaNames = names('viewport description robots color-scheme theme-color referrer generator');

/** Where our scripts find modules that they import, and files that they fetch. */
export const modules = /^data-(?:module|dialog|exchange|qr|files|api|search)$/;
