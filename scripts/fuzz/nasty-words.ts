/** What a list below spells with pictures, so that it can be seen: line ends, blanks, and signs that no editor shows. */
const pictures: Record<string, string> = {
  '␊': '\n',
  '␍': '\r',
  '␉': '\t',
  '␠': ' ',
  '␋': '\v',
  '␌': '\f',
  '⍽': '\u00a0',
  '⎵': '\u3000',
  '⏎': '\u2028',
  '⏏': '\u2029',
  '␤': '\u0085',
  '⌧': '\ufeff',
  '⌫': '\u200b',
};

/** The pieces of a list; a blank or a line end stands between two of them. */
const pieces = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((piece) => piece.replace(/[␊␍␉␠␋␌⍽⎵⏎⏏␤⌧⌫]/g, (picture) => pictures[picture] ?? ''));

/** Plain words, some with marks of emphasis. */
export const words = pieces('首问 负责 a b1 甲，乙。 服务␠文化 3 é 👋 x_y __a__ *粗* **粗** ~~删~~');

/** Signs that mean something to a reader of Markdown, of MDX or of HTML. */
export const signs = pieces(String.raw`
  { } {} {␠} < > </ /> <> </> <! <? <!-- --> {/* */} /* // &lt; &#123; &#x7b; &lbrace; &amp; & \ \{ \} \< \\ ${'\\`'} ${'`'} ${'``'} ${'```'} ~~~
  $$ $ | \| : :: ::: [ ] ( ) ![ ]( [^1] [^1]: * _ ** ~ # = " ' ␉ ␠ ␠␠ ␊ ␊␊ ␍ ␍␊ ⏎ ⏏ ␤ ⍽ ⎵ ␋ ␌ ⌧ ⌫
  @ http:// https://a.b/ www.a.cn a@b.cn <https://a.b> <a@b.cn> mailto:a@b.cn
`);

/** What is code to MDX, or nearly. */
export const codes = pieces(String.raw`
  {1} {1␠+␠1} {a} {"}"} {'{'} {/*␠注␠*/} {/*␠}␠*/} {/**/} {/*␠a␠*/␠/*␠b␠*/} {/*␠a␠*/␠b} {//␠a␊} {␊1␊} {␊␊1} {[]} {...a} {{}} {{a:␠1}}
  {/}/} {/[}]/.x} {a␠=>␠{}} {async␠()␠=>␠{}} {<b/>} {"\u007d"} {a⏎} {⍽} {;} {a␠b} {)} {await␠x} {${'`'}${'$'}{1}${'`'}} {${'`'} {" {/* {// {< {a␊>␠b} {a␊-␠b}
  import␠a␠from␠"b" import␠'b' import␠{a}␠from␠"b" import${'('}"b") import.meta import␠a export␠const␠a␠=␠1 export␠default␠1 export␠{a}
  export␠*␠from␠"b" export␠const␠a␠=␠<b>␊␊</b> import export import␉"b" export{} import"b" import␠a␠from␠"b"␊甲
  import␠a␠from␠"b"␊␊export␠const␠c␠=␠1 export␠const␠a␠=␠${'`'}␊␊${'`'} export␠function␠a()␠{␊␊} ⍽import␠"b"
`);

/** Tags of ours, tags of HTML, and what looks like one. */
export const tags = pieces(String.raw`
  <br␠/> <br/> <br> </br> <sub>2</sub> <sup>2</sup> <sub> </sub> <sub␊>2</sub␊> <br␉/> <br⍽/> <br/␠> <br␠/␠> <Note> </Note> <Note␠/>
  <Note␠kind="tip"> <Note␠title="{1}"> <Note␠title='"'> <Note␠title="&quot;{1}"> <Note␠title={"a"}> <Note␠title={a}> <Note␠{...a}> <Note␠{a}>
  <Note␠{/*␠a␠*/}> <Note␠title="a"␠{...b}/> <Note␠title="a␊b"> <Note␊title="a"> <Note␠title="a>b"> <Note␠title="a␊␊b"> <Note␠title=a>
  <Note␠title> <Note␠a:b="c"> <Note␠a-b="c"> <Note␠title=<b/>> <Note␠title="\"> <Term␠id="t">词</Term> <Term␠id="t"> </Term> <Steps> </Steps>
  <Pair> <Do> </Do> <Dont> </Dont> </Pair> <Dialogue> <Say␠who="a"> </Say> </Dialogue> <KeyFigure␠value="1"␠label="a"␠/>
  <Figure␠src="./a.png"␠alt="a"␠/> <Quote␠by="a"> </Quote> <script> </script> <script>alert(1)</script> <style> </style>
  <img␠src=x␠onerror=alert(1)> <img␠src="x"␠/> <a␠href="javascript:a()">x</a> <svg␠onload="a()"/> <iframe␠srcdoc="&lt;b>"/> <div> </div>
  <a.b> </a.b> <a:b/> <$␠/> <_a/> <3 <1> <a <a␠ <a␊ <␠a> <a⏎/> <中/> <é/> <a\u0062/> <!DOCTYPE␠html> <![CDATA[a]]> <?php␠a␠?> <!--␠a␠-->
  <!--> <pre> </pre> <textarea> <noscript>
`);

/** Whole lines that begin, end or change a block. */
export const lines = pieces(`
  --- *** === ${'```'} ${'```'}js ~~~ ${'````'} ${'```'}␠{a} ${'```'}js␠{1} $$ |␠a␠|␠b␠| |␠---␠|␠---␠| |␠{1}␠|␠<b␠| [a]:␠<b{c}> [a]:␠/b␠"{c}" [^1]:␠{a} :::note
  ::a{b=c} :a[b]{c} <!-- --> <div { } /> */} [a] +++ <Note> </Note>
`);

/** What opens a list, a quotation, a heading, a footnote, or only stands far to the right. */
export const openers = pieces('-␠ *␠ +␠ 1.␠ 1)␠ >␠ > ␠␠ ␠␠␠␠ ␉ ␠␠␠␠␠␠ -␠[␠]␠ |␠ #␠ ##␠ ######␠ [^1]:␠ ␠␠␠␠-␠ >>␠ ␠>␠');

const frames = (list: string): ((inner: string) => string)[] =>
  pieces(list).map(
    (frame) =>
      (inner: string): string =>
        frame.replaceAll('…', () => inner),
  );

/** Places in which a body may hold something; `…` is what it holds. */
export const wrappings = frames(String.raw`
  *…* **…** _…_ ~~…~~ ${'`'}…${'`'} ${'``'}…${'``'} $$…$$ […](/a/) [a](…) [a](<…>) [a](/b␠"…") ![…](/a.png) […] [^…] […][a] <sub>…</sub>
  <Note>…</Note> <Note␠title="…"> <Term␠id="t">…</Term> {…} {/*␠…␠*/} \… <…> </…> <!--␠…␠--> "…" |␠…␠| :a[…]{b} &…; http://a.b/… <http://a.b/…>
`);

/** Places that are allowed, for what is allowed. */
export const calmWrappings = frames(String.raw`
  *…* **…** ${'`'}…${'`'} […](/a/) <sub>…</sub> <Term␠id="t">…</Term> …<br␠/> ~~…~~ …{/*␠注␠*/} \{…\} \<… &#123;…&#125; $$…$$ ${'`'}{1}␠<b>${'`'}
  ${'``'}␠<Note>␠${'`'}␠{a}␠${'``'}
`);

/** Tags around blocks; the last ones are not ours. */
export const blockTags = [
  ['<Note>', '</Note>'],
  ['<Note title="a">', '</Note>'],
  ['<Quote by="a">', '</Quote>'],
  ['<Steps>', '</Steps>'],
  ['<Note\n  title="a"\n>', '</Note>'],
  ['<div>', '</div>'],
  ['<>', '</>'],
] as const;
