namespace Dialogue.Reports.Handouts;

/// <summary>How sheets look, over the style of all pages: made for paper first.</summary>
internal static class HandoutStyle
{
    public const string Sheet = """

        .sheet{margin-top:4rem;border-top:1px solid var(--scale);padding-top:1rem}
        .sheet h2{margin:.1rem 0 1rem;font-size:1.7rem}
        .sheet h3{font-size:1.15rem;margin:1.5rem 0 .4rem}
        .kind{color:var(--quiet);font-size:.925rem;margin:0}
        .sheet ul,.sheet ol{margin:.4rem 0 .8rem;padding-left:1.4rem}
        .sheet li{margin:.25rem 0}
        .sheet caption{font-weight:600;color:var(--text);padding-bottom:.4rem}
        .moment{display:grid;grid-template-columns:4.5rem 1fr;gap:0 1rem;margin:1.5rem 0 0;border-top:1px solid var(--scale);padding-top:.75rem}
        .sheet .moment h3{font:700 2.75rem/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;margin:0}
        .moment>div{min-width:0}
        .moment .place{margin:0 0 .4rem}
        .big{font-size:1.6rem;font-weight:700;line-height:1.1;white-space:nowrap}
        .name{font-weight:600}
        td.count,th.count{width:4.5rem}
        td.count{border:1px solid var(--scale)}
        td.room{border-bottom:1px solid var(--scale)}
        td.room,th.room{width:26%}
        td.ticks,th.ticks{width:5.5rem}
        .tick{display:inline-block;width:1.1rem;height:1.1rem;border:1px solid var(--text);margin-right:.35rem}
        .write{height:2rem;border-bottom:1px solid var(--scale);margin:0}
        .if{color:var(--quiet);font-style:italic}
        .sheet .line{margin:.5rem 0 0}
        .sheet .told{margin:.5rem 0 0}
        @media (max-width:26rem){
        .moment{grid-template-columns:1fr}
        td.count,td.room,td.ticks,th.count,th.room,th.ticks{width:auto}
        td.count,td.room{min-height:2rem}
        }
        @media print{
        header{display:none}
        footer{display:none}
        .sheet{break-before:page;margin-top:0;border-top:0;padding-top:0}
        nav+main>.sheet:first-child{break-before:auto}
        .moment,.sheet li,.write{break-inside:avoid}
        .sheet h3+p,.sheet h3+ul,.sheet p:has(+ul){break-after:avoid}
        p+.write{break-before:avoid}
        thead{display:table-header-group}
        }

        """;
}
