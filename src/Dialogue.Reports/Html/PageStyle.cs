namespace Dialogue.Reports.Html;

/// <summary>How a page looks: one column, the fonts of the system, the reader's own choice of dark or light, and paper.</summary>
internal static class PageStyle
{
    public static string Sheet { get; } = $$$"""

        :root{color-scheme:light dark;{{{Palette.Light.Variables}}}}
        @media (prefers-color-scheme:dark){:root{{{{Palette.Dark.Variables}}}}}
        *{box-sizing:border-box}
        html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere}
        header,nav,main,footer{max-width:42rem;margin:0 auto;padding:0 1.25rem}
        header{padding-top:3rem}
        footer{padding-top:1.5rem;padding-bottom:3rem}
        h1,h2,h3,h4{font-family:Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Georgia,"Noto Serif",serif;font-weight:600;line-height:1.25}
        h1{font-size:2rem;margin:0 0 .75rem}
        h2{font-size:1.4rem;margin:3rem 0 .75rem}
        h3{font-size:1.15rem;margin:2rem 0 .5rem}
        article{margin-top:4rem}
        article h2{font-size:1.7rem}
        article h3{font-size:1.3rem;margin-top:2.5rem}
        h3.turn,h4.turn{font-family:inherit;font-size:1rem;margin:1.5rem 0 0}
        p{margin:.4rem 0}
        a{color:var(--you);text-underline-offset:.15em}
        a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
        .skip{position:absolute;left:-100vw;top:0;padding:.5rem 1rem;background:var(--panel)}
        .skip:focus{left:0}
        .quiet{color:var(--quiet);font-size:.925rem}
        .warning{border-left:.25rem solid var(--mark);padding:.25rem 0 .25rem 1rem;margin:1rem 0;font-weight:600}
        .better{color:var(--better)}
        .carry{font:1.25rem/1.5 Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Georgia,"Noto Serif",serif;margin:.5rem 0}
        nav ul{list-style:none;margin:1.25rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.925rem}
        table{width:100%;border-collapse:collapse;margin:1rem 0}
        caption{text-align:start;color:var(--quiet);font-size:.925rem;padding-bottom:1rem}
        th,td{text-align:start;vertical-align:top;padding:.6rem .75rem .6rem 0;border-top:1px solid var(--panel)}
        th:last-child,td:last-child{padding-right:0}
        thead th{font-weight:400;font-size:.925rem;color:var(--quiet);border-top:0;padding-top:0;padding-bottom:.25rem}
        tbody th{font-weight:600}
        tbody th .quiet{display:block;font-weight:400}
        .overview tbody th{width:40%}
        .narrow{display:none}
        svg{display:block;width:100%;max-width:22rem;height:1.1rem;margin-top:.3rem}
        .scale{stroke:var(--scale);stroke-width:1}
        .bar{fill:var(--mark)}
        .dot{fill:var(--page)}
        .line{margin:1rem 0 0}
        .line p{margin:.3rem 0}
        .line+.goes-on{margin-top:.35rem}
        .who{display:block;font-size:.925rem;font-weight:600}
        .manner{font-weight:400;color:var(--quiet)}
        .told{color:var(--quiet);font-style:italic;margin:1rem 0 0}
        .when{color:var(--quiet);font-size:.925rem;margin:1.75rem 0 0}
        .you{background:var(--panel);border-left:.25rem solid var(--mark);padding:.75rem 1rem;margin:1rem 0 0}
        .you .line{margin:0}
        .you .who{color:var(--you)}
        .note{color:var(--quiet);font-size:.925rem;margin:.6rem 0 0}
        .note p{margin:.15rem 0}
        .note .better{color:var(--better)}
        .label{font-weight:600}
        ul.moves{margin:.25rem 0 1rem;padding-left:1.25rem}
        dl{display:grid;grid-template-columns:auto 1fr;gap:.15rem 1rem;margin:.5rem 0;font-size:.925rem;color:var(--quiet)}
        dd{margin:0;min-width:0}
        @media (max-width:26rem){
        header,nav,main,footer{padding-left:1rem;padding-right:1rem}
        header{padding-top:2rem}
        h1{font-size:1.6rem}
        th,td{padding-right:.5rem}
        table,tbody,tr,tbody th,td{display:block}
        caption{display:block}
        thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
        tr{border-top:1px solid var(--panel);padding:.5rem 0}
        th,td{border-top:0;padding:.1rem 0}
        .overview tbody th{width:auto}
        .narrow{display:inline}
        svg{max-width:none}
        dl{grid-template-columns:1fr;gap:0}
        dd{margin-bottom:.4rem}
        }
        @media print{
        :root{color-scheme:light;{{{Palette.Light.Variables}}}}
        @page{margin:18mm 16mm}
        html{font-size:10pt;line-height:1.45}
        header,main,footer{max-width:none;padding-left:0;padding-right:0}
        header{padding-top:0}
        nav,.skip{display:none}
        body{background:none}
        a{color:inherit;text-decoration:none}
        h1,h2,h3,h4{break-after:avoid}
        h2{margin-top:1.75rem}
        .you,.line,.turn-told,.carry,table,svg,tr,dl{break-inside:avoid}
        .exchange>p,h2+.quiet{break-after:avoid}
        article{break-before:page;margin-top:0}
        p{orphans:3;widows:3}
        }

        """;
}
