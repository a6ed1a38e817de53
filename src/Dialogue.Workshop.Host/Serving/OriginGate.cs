namespace Dialogue.Workshop.Host.Serving;

/// <summary>Keeps pages of other sites from speaking to the hub through somebody's browser, also by a name that they made point here.</summary>
internal sealed class OriginGate(RequestDelegate next, HostOptions options)
{
    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (request.Headers.Origin is [{ Length: > 0 } origin] && !IsOurs(origin, request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }

    // The browser says where its page is from, and under which name it found us: both have to be the same place, and a name that is ours.
    private bool IsOurs(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out Uri? from)
        && string.Equals(from.Authority, Authority(request), StringComparison.OrdinalIgnoreCase)
        && OwnNames.Include(from.Host, options.PublicUrl);

    private static string Authority(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out Uri? here) ? here.Authority : string.Empty;
}
