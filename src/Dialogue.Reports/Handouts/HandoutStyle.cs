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
        .moment{position:relative;min-height:3.75rem;padding:.75rem 0 .75rem 5rem;margin:.75rem 0 0;border-top:1px solid var(--scale)}
        .sheet .moment h3{position:absolute;left:0;top:.75rem;margin:0;font:700 2.75rem/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        .moment .place{margin:0 0 .4rem}
        .moment .uncaptioned caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
        .sheet table{margin:.75rem 0}
        .sheet th,.sheet td{padding-top:.45rem;padding-bottom:.45rem}
        .sheet thead th{white-space:nowrap;padding-top:0;padding-bottom:.25rem}
        td.big,th.big{font-size:1.6rem;font-weight:700;line-height:1.1;white-space:nowrap}
        td.big{padding-left:.75rem}
        .sheet .name{font-weight:600;overflow-wrap:break-word;min-width:5.5rem}
        .sheet .short{font-weight:600;white-space:nowrap;width:1%}
        td.count,th.count{width:5.5rem}
        td.count{border:1px solid var(--scale)}
        td.room{border-bottom:1px solid var(--scale)}
        td.room,th.room{width:28%}
        td.ticks,th.ticks{width:6rem}
        tr:has(.ticks) .name{min-width:9rem}
        .tick{display:inline-block;width:1.1rem;height:1.1rem;border:1px solid var(--text);margin-right:.35rem}
        .write{height:2rem;border-bottom:1px solid var(--scale);margin:0}
        .if{color:var(--quiet);font-style:italic}
        .sheet .line{margin:.5rem 0 0}
        .sheet .told{margin:0}
        .sheet .who,.sheet .line>p.if,.sheet .line>p.if+p,.sheet .line>.who+p{display:inline}
        @media (max-width:26rem){
        .moment{padding-left:0}
        .sheet .moment h3{position:static}
        td.count,td.room,td.ticks{width:auto}
        tr:has(.ticks) .name{min-width:0}
        td.count,td.room{min-height:2rem}
        }
        @media print{
        header{display:none}
        footer{display:none}
        .sheet{break-before:page;margin-top:0;border-top:0;padding-top:0}
        nav+main>.sheet:first-child{break-before:auto}
        .moment,.sheet li,.write{break-inside:avoid}
        .sheet table{break-inside:auto;margin:.5rem 0}
        .sheet th,.sheet td{padding-top:.25rem;padding-bottom:.25rem}
        td.count{height:2.2rem}
        .kind,.sheet caption{break-after:avoid}
        .sheet ul:not(:has(li:nth-child(6))){break-inside:avoid}
        .sheet h3+p,.sheet h3+ul,.sheet p:has(+ul){break-after:avoid}
        p+.write{break-before:avoid}
        thead{display:table-header-group}
        }

        """;
}
