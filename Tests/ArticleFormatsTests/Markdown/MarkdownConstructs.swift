/// Markdown and the HTML that it stands for: every construct of CommonMark and GFM once or more, in copy of the project's
/// own. Examples are parted by `=====`, Markdown from HTML by `-----`; `→` is a tab and `·` a space at a line's end.
enum MarkdownConstructs {
  static let all: [(markdown: String, html: String)] = text.components("=====\n").map { example in
    let parts = example.components("-----\n")
    return (parts[0].replacing("→", with: "\t").replacing("·", with: " "), parts[1])
  }

  private static let text = """
    # The port opens
    ## Ships wait ##
    ####### Seven
    #No heading
    -----
    <h1>The port opens</h1><h2>Ships wait</h2><p>####### Seven
    #No heading</p>
    =====
    The port
    opens
    ===
    Ships
    ---
    And a line
    - - -
    More
    -----
    <h1>The port opens</h1><h2>Ships</h2><p>And a line</p><hr><p>More</p>
    =====
    →code
    Text

        code
     goes on
    -----
    <pre><code>code
    </code></pre><p>Text</p><pre><code>code</code></pre><p>goes on</p>
    =====
    ~~~ swift
    let harbour = "*open*"
    ~~
    ~~~~
    After
    ```
    never closed
    -----
    <pre><code>let</code></pre><p>After</p><pre><code>never closed</code></pre>
    =====
    > Ships wait,
    lazily
    > > in a line
    >
    > - of boats
    >→and tugs
    -----
    <blockquote><p>Ships wait, lazily</p><blockquote><p>in a line</p></blockquote><ul><li>of boats and tugs</li></ul></blockquote>
    =====
    - one
    - two

      still two
       1) three
          ~~~
          code
          ~~~
    * other

    1986. A year
    -----
    <ul><li>one</li><li><p>two</p><p>still two</p><ol><li>three<pre><code>code</code></pre></li></ol></li></ul>
    <ul><li>other</li></ul><ol start="1986"><li>A year</li></ol>
    =====
    -
      an item that begins with nothing
    -

      no item
    -----
    <ul><li>an item that begins with nothing</li><li></li></ul><p>no item</p>
    =====
    10. ten
        - eleven
       twelve
    -----
    <ol><li>ten<ul><li>eleven twelve</li></ul></li></ol>
    =====
    [the port]: <https://example.com/a b> 'Title
    over lines'
    [Straße]:
      /street
    [the port]: /twice
    See [the   PORT], [STRASSE][] and [here][straße]; [not][this].
    -----
    <p>See <a>the   PORT</a>, <a>STRASSE</a> and <a>here</a>; [not][this].</p>
    =====
    [a](</b c> "d (e)") [f]() [g](h(i)j) [k](l m) [n [o](p) q](r) ![s ![t](u)](v)
    -----
    <p><a>a</a> <a>f</a> <a>g</a> [k](l m) [n <a>o</a> q](r) <img alt="s t"></p>
    =====
    ![A *ship* at `sea`](a.png) ![A tug][tug]

    [tug]: b.png
    -----
    <p><img alt="A ship at "> <img alt="A tug"></p>
    =====
    *one* _two_ **three** __four__ ***five*** *six**seven**eight* snake_case_name
    a * b * c **not* closed** “*quoted*” *(bracket)*.
    -----
    <p><em>one</em> <em>two</em> <strong>three</strong> <strong>four</strong> <em><strong>five</strong></em>
    <em>six<strong>seven</strong>eight</em> snake_case_name
    a * b * c <em><em>not</em> closed</em>* “<em>quoted</em>” <em>(bracket)</em>.</p>
    =====
    `code *a*` and ``co`de`` and `open *emphasis*
    -----
    <p><code>code *a*</code> and <code>co`de</code> and `open <em>emphasis</em></p>
    =====
    \\*stars\\* \\[brackets\\] \\a &amp;copy; &copy; &#8217; &#x2019; &ngE; &nothing; &copy
    -----
    <p>*stars* [brackets] \\a &amp;copy; © ’ ’ ≧̸ &amp;nothing; &amp;copy</p>
    =====
    One line··
    two\\
    three
    four
    -----
    <p>One line<br>two<br>three four</p>
    =====
    <https://example.com/a?b=*c*> <desk@example.com> <not an address> www.example.com/_x_,
    https://example.com/*a*(b_c_)) [http://a.com/*b*](c) (ftp://a.com/_b_). awww.a.com/_b_ http://_b_
    -----
    <p><a>https://example.com/a?b=*c*</a> <a>desk@example.com</a> <not an address> www.example.com/_x_,
    https://example.com/*a*(b_c_)) <a>http://a.com/<em>b</em></a> (ftp://a.com/_b_). awww.a.com/<em>b</em> http://<em>b</em></p>
    =====
    A <b class="x">bold</b> word,<br/>a <!-- comment --> and <?php echo ?> <code>more *code*</code> 1 < 2
    -----
    <p>A bold word,<br> a and <code>x</code> 1 &lt; 2</p>
    =====
    | Ship | Flag \\| port |
    |:-----|-------------:|
    | *Maria* | Odense | more |
    Anna | `a \\| b`

    After
    -----
    <table><tr><th>Ship</th><th>Flag | port</th></tr><tr><td>Maria</td><td>Odense</td></tr><tr><td>Anna</td><td></td></tr></table>
    <p>After</p>
    =====
    Before
    | no | table |
    |----|

    | one |
    | --- |
    > quoted
    -----
    <p>Before | no | table | |----|</p><table><tr><th>one</th></tr></table><blockquote><p>quoted</p></blockquote>
    =====
    ~~gone~~ ~gone~ ~~~kept~~~ ~~not~ either~~
    -----
    <p><del>gone</del> <del>gone</del> ~~~kept~~~ <del>not~ either</del></p>
    =====
    - [x] done
    - [ ] to do
    - [y] what
    -----
    <ul><li><input> done</li><li><input> to do</li><li>[y] what</li></ul>
    =====
    The port is open.[^1] So![^two] And[^three].

    [^1]: Since Monday.

        By decree.
    [^two]: It was *shut*.
    Lazily.
    -----
    <p>The port is open. So! And[^three].</p><section class="footnotes"><ol>
    <li><p>Since Monday.</p><p>By decree.</p></li><li><p>It was shut. Lazily.</p></li></ol></section>
    =====
    <div class="box">
    The *port* &amp; the quay<br>open<p>today
    </div>
    and more

    *Emphasis*
    -----
    <div>The *port* &amp; the quay<br>open<p>today</p></div>and more<p>Emphasis</p>
    =====
    <figure>
      <img src="a.jpg" title="x > y">
      <figcaption>The quay, by night</figcaption>
    </figure>

    <blockquote>

    Said *she*.

    - An item

    </blockquote>

    <table><tr><td>one<td>two
    <tr><td>

    *three*

    </table>

    Four
    -----
    <figure><img src="a.jpg"><figcaption>The quay, by night</figcaption></figure>
    <blockquote><p>Said she.</p><ul><li>An item</li></ul></blockquote>
    <table><tr><td>one</td><td>two</td></tr><tr><td><p>three</p></td></tr></table><p>Four</p>
    =====
    <h1>Head</h1>

    <ul><li>One<li>Two</ul>
    <script>
    let a = "<p>"

    </script>

    <svg>

    <text>Drawn</text>

    </svg>

    Seen
    <!-- a comment

    over lines --> and text
    -----
    <h1>Head</h1><ul><li>One</li><li>Two</li></ul><p>Seen</p> and text
    =====
    - <div>

      In the item

    - Next

    Out
    -----
    <ul><li><div><p>In the item</p></div></li><li><p>Next</p></li></ul><p>Out</p>
    =====
    <style>a { b: c }</style> Behind

    <pre>
    one

    two
    </pre>

    <button>Never closed

    Still read
    -----
    Behind<pre>one</pre><p>Never closed</p><p>Still read</p>
    """
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
