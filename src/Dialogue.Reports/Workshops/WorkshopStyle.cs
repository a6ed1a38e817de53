namespace Dialogue.Reports.Workshops;

/// <summary>How the page of a workshop looks, over the style of all pages.</summary>
internal static class WorkshopStyle
{
    public const string Sheet = """

        h3{border-top:1px solid var(--panel);padding-top:1rem}
        caption{font-weight:600;color:var(--text);padding-bottom:.5rem}
        .bars th{font-weight:400;width:55%}
        .bars td{white-space:nowrap}
        .bars svg{height:.8rem;margin-top:.2rem}
        section ul{padding-left:1.4rem}
        @media (max-width:26rem){.bars th{width:auto}.bars td{white-space:normal}}
        @media print{h3+p,h3+ul,caption{break-after:avoid}}

        """;
}
