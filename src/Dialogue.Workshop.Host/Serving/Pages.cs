using System.Reflection;

namespace Dialogue.Workshop.Host.Serving;

/// <summary>The pages for people without the program: to take part, and for a projector. They come with the host and load nothing from elsewhere.</summary>
internal static class Pages
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Script = "text/javascript; charset=utf-8";

    private static readonly (string Path, string File, string Type)[] Served =
    [
        ("/", "index.html", "text/html; charset=utf-8"),
        ("/screen", "screen.html", "text/html; charset=utf-8"),
        ("/app.js", "app.js", Script),
        ("/link.js", "link.js", Script),
        ("/parts.js", "parts.js", Script),
        ("/screen.js", "screen.js", Script),
        ("/seat.js", "seat.js", Script),
        ("/standing.js", "standing.js", Script),
        ("/words.js", "words.js", Script),
        ("/style.css", "style.css", "text/css; charset=utf-8"),
    ];

    public static void Map(WebApplication app)
    {
        foreach ((string path, string file, string type) in Served)
        {
            byte[] content = Read(file);
            app.MapGet(path, context =>
            {
                IHeaderDictionary headers = context.Response.Headers;
                headers.ContentSecurityPolicy = Policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer";
                headers.CacheControl = "no-cache";
                context.Response.ContentType = type;
                return context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
            });
        }
    }

    private static byte[] Read(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Pages/" + file)
            ?? throw new InvalidOperationException($"The page {file} is missing from the program.");
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
