extension HTMLPage {
  /// The look of the page: light and dark, for screens from 320 pixels on and for paper.
  static let style: StaticString = """
    :root{color-scheme:light;--paper:#fdfcf9;--panel:#f3f1ea;--ink:#1d1c1a;--dim:#5d5a53;--rule:#d9d5c9;\
    --link:#0b4f9e;--focus:#0b4f9e;--error:#a3170f;--error-mark:#ffdad5;--warning:#7a4b00;--warning-mark:#ffe9b0;\
    --advice:#0b4f7e;--advice-mark:#d8ecfb;--ins:#1b5e20;--serif:Charter,"Bitstream Charter","Iowan Old Style",Georgia,\
    "Source Serif 4","Noto Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
    :root[data-theme=dark]{color-scheme:dark;--paper:#17181a;--panel:#212326;--ink:#e8e5de;--dim:#a8a49a;\
    --rule:#3a3c40;--link:#8fc1ff;--focus:#8fc1ff;--error:#ff9d92;--error-mark:#5a1d18;--warning:#f2c14e;\
    --warning-mark:#4f3a06;--advice:#86c9f4;--advice-mark:#12405c;--ins:#8fd694}
    @media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--paper:#17181a;--panel:#212326;\
    --ink:#e8e5de;--dim:#a8a49a;--rule:#3a3c40;--link:#8fc1ff;--focus:#8fc1ff;--error:#ff9d92;--error-mark:#5a1d18;\
    --warning:#f2c14e;--warning-mark:#4f3a06;--advice:#86c9f4;--advice-mark:#12405c;--ins:#8fd694}}
    *{box-sizing:border-box}
    html{scroll-padding-top:7rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
    header,nav,main,.rules,footer,.tools,#none{max-width:74rem;margin:0 auto;padding:0 1.25rem}
    header{display:flex;flex-wrap:wrap;gap:.25rem 2rem;justify-content:space-between;align-items:baseline;padding-top:1.5rem}
    h1{font:600 1.6rem/1.2 var(--serif);margin:0}
    h2{font:600 1.05rem/1.3 var(--sans);margin:0}
    h3{font:600 1rem/1.3 var(--sans);margin:1.5rem 0 .25rem}
    p,ul,ol{margin:0;padding:0}
    a{color:var(--link)}
    a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,.finding:focus-visible\
    {outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
    [hidden]{display:none!important}
    .skip{position:absolute;left:-100vw;top:0;background:var(--paper);padding:.5rem 1rem;z-index:3}
    .skip:focus{left:0}
    .summary,.sub,.count,.theme,.at,.line,.role,.gap,.cut,.keys,footer{color:var(--dim)}
    .sub,.theme,.keys,.count,footer{font-size:.875rem}
    .count{font-weight:400}
    select,input,button{font:inherit;font-size:.9375rem;color:var(--ink);background:var(--paper);border:1px solid var(--dim);\
    border-radius:4px;padding:.25rem .5rem;max-width:100%;min-height:2rem}
    input[type=checkbox]{min-height:0;width:1.05rem;height:1.05rem;vertical-align:-.15rem;accent-color:var(--link)}
    button{cursor:pointer;padding:.25rem .9rem}
    button:hover{background:var(--panel)}
    .tools{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--rule);padding-top:.6rem;\
    padding-bottom:.6rem;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline}
    .tools details{min-width:0}.tools details[open]{flex-basis:100%}
    .steps{display:flex;gap:.5rem;align-items:baseline}
    .steps span{font-variant-numeric:tabular-nums;margin-left:.5rem}
    summary{cursor:pointer;color:var(--link);padding:.25rem 0}
    form{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:center;padding:.5rem 0}
    form p{display:flex;gap:.4rem;align-items:center;min-width:0}
    form select{width:11rem}form input[type=search]{width:10rem}
    legend{position:absolute;left:-100vw}fieldset{border:0;position:relative;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
    kbd,code,.example{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.875em}
    kbd{border:1px solid var(--dim);border-radius:3px;padding:0 .35em}
    nav{margin-top:.5rem}
    nav ol,main section ul,.rules p{padding-left:0}
    nav ol{padding-left:2.5rem;columns:22rem}
    .failures,.noted{border-left:4px solid var(--error);padding:.25rem 0 .25rem 1rem;margin:1.5rem 0}
    .noted{border-color:var(--rule)}
    .failures ul,.noted ul{list-style:none}
    .path{font-weight:600}
    .nothing{padding:3rem 1.25rem!important;font:1.25rem/1.4 var(--serif);text-align:center}
    .story{border-top:3px solid var(--ink);margin:2.25rem 0 0;padding:.6rem 0 1rem}
    .many .story{content-visibility:auto;contain-intrinsic-size:auto 40rem}
    .sub{margin-bottom:1rem}
    .row{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);gap:0 2rem;align-items:start;margin-bottom:.9rem}
    .copy{position:relative;font:1.0625rem/1.6 var(--serif);white-space:pre-wrap;padding-left:2.75rem;max-width:40rem}
    .copy.headline{font-size:1.45rem;line-height:1.25;font-weight:600}
    .copy.standfirst,.copy.caption,.copy.blockquote{font-style:italic}
    .copy.crosshead{font-weight:600}
    .copy.byline,.copy.boilerplate,.copy.note,.copy.signoff,.copy.correction{font-size:.9375rem}
    .copy.listItem{padding-left:4rem}
    .copy.listItem::before{content:"•";position:absolute;left:3rem}
    .copy.blockquote{padding-left:4rem}
    .line{position:absolute;left:0;width:2.1rem;text-align:right;font:.75rem/2.25 var(--sans);user-select:none;overflow-wrap:normal}
    .role{display:block;font:600 .75rem/1.4 var(--sans);font-style:normal}
    .gap{font-size:.875rem;padding-left:2.75rem;margin-bottom:.9rem}
    .gap::before{content:"⋯ "}
    mark{color:inherit;background:var(--advice-mark);text-decoration:underline 2px var(--advice) dotted;\
    text-underline-offset:.2em;border-radius:2px;padding:.05em 0}
    mark.warning{background:var(--warning-mark);text-decoration:underline 2px var(--warning)}
    mark.error{background:var(--error-mark);text-decoration:underline 3px double var(--error)}
    mark.stretch{background:none}
    mark.off{background:none;text-decoration:none}
    mark:empty::after{content:"‸"}
    .place{border-bottom:1px dotted var(--dim)}
    .ref{font:600 .6875rem/1 var(--sans);vertical-align:super;text-decoration:none;padding:.15rem .12rem}
    .findings{list-style:none;font-size:.9375rem;line-height:1.45;display:grid;gap:.6rem}
    .finding{border-left:4px solid var(--advice);background:var(--panel);padding:.5rem .75rem;border-radius:0 4px 4px 0}
    .finding.warning{border-color:var(--warning)}
    .finding.error{border-color:var(--error)}
    .head{font-size:.8125rem;display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline}
    .number{font-weight:700;color:var(--ink)}
    .severity{font-weight:700;color:var(--advice)}
    .warning .severity{color:var(--warning)}
    .error .severity{color:var(--error)}
    .message,.reason,.fix{display:inline}.reason{color:var(--dim)}
    .fix ins{font-weight:700;text-decoration:none;color:var(--ins);white-space:pre-wrap}
    .fix del{white-space:pre-wrap}
    .safe{font-size:.75rem;border:1px solid currentColor;border-radius:3px;padding:0 .3rem;color:var(--dim);white-space:nowrap}
    .related{list-style:none;font-size:.875rem}
    .finding:target,.finding.now{outline:2px solid var(--focus)}
    .now:not(.finding),span:target+mark,span:target+.place,mark:target{outline:2px solid var(--focus);outline-offset:1px}
    .rules{border-top:3px solid var(--ink);margin-top:3rem;padding-top:.6rem}
    .rules p{max-width:46rem}
    footer{padding-top:2rem;padding-bottom:3rem}
    @media screen and (max-width:52rem){header,nav,main,.rules,footer,.tools,#none{padding-left:1rem;padding-right:1rem}\
    .row{grid-template-columns:minmax(0,1fr)}.copy{padding-left:0}.copy.listItem,.copy.blockquote{padding-left:1.25rem}\
    .copy.listItem::before{left:.25rem}.gap{padding-left:0}.line{display:none}.findings{margin:.5rem 0 .25rem}\
    form{flex-direction:column;align-items:stretch}form select,form input[type=search]{flex:1 1 0;width:100%;min-width:0}\
    .tools details[open]{max-height:60vh;overflow:auto}}
    @media (prefers-contrast:more){:root{--dim:var(--ink);--rule:var(--ink)}}
    @media print{:root,:root:not([data-theme=light]),:root[data-theme=dark]{color-scheme:light;--paper:#fff;--panel:#fff;\
    --ink:#000;--dim:#444;--rule:#888;--link:#000;--error:#000;--warning:#000;--advice:#000;--error-mark:#fff;\
    --warning-mark:#fff;--advice-mark:#fff;--ins:#000}body{font-size:10pt}.tools,.theme,.skip,nav{display:none!important}\
    header,main,.rules,footer{max-width:none;padding:0}.copy{font-size:10.5pt;padding-left:2.25rem}\
    .findings,.finding,.head{font-size:9pt}.row{grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 1rem;break-inside:avoid}\
    .many .story{content-visibility:visible}.finding{padding:.1rem .5rem;break-inside:avoid}h2,.sub,h3{break-after:avoid}a{text-decoration:none}\
    .copy.listItem,.copy.blockquote{padding-left:3.25rem}.copy.listItem::before{left:2.5rem}.line{width:1.7rem}\
    .related,.reason,.fix,.message,.gap{font-size:9pt}.safe{border:0;padding:0}}

    """
}
