using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Host.Serving;
using QRCoder;

namespace Dialogue.Workshop.Host.Telling;

/// <summary>What a host prints for the facilitator who started it.</summary>
internal sealed class HostNews(TextWriter output, HostOptions options, Uri address)
{
    /// <summary>Gets the address for programs on this machine.</summary>
    public string Here => $"{address.Scheme}://127.0.0.1:{address.Port}";

    // What others type: the address they were told, or the likeliest of this machine.
    private string There => options.PublicUrl.Length > 0 ? options.PublicUrl.TrimEnd('/')
        : options.Lan && OwnNames.LocalAddresses() is [{ } first, ..] ? $"{address.Scheme}://{first}:{address.Port}"
        : Here;

    /// <summary>Says that the host runs, and who can reach it.</summary>
    public async Task TellStartAsync()
    {
        await output.WriteLineAsync($"The host runs at {There}");
        if (!options.Lan)
        {
            await output.WriteLineAsync("Only this machine can reach it. `--lan` lets others in.");
        }
        else if (!options.Tls)
        {
            await output.WriteLineAsync("Not encrypted: whoever shares this network can read along. `--tls` encrypts.");
        }

        if (options.Tls)
        {
            using System.Security.Cryptography.X509Certificates.X509Certificate2 certificate = Certificates.Own(options.Home);
            await output.WriteLineAsync($"Fingerprint: {Certificates.PinOf(certificate)}");
        }
    }

    /// <summary>Says how to join and steer a room.</summary>
    public async Task TellRoomAsync(string title, string code, string keyFile, bool isNew)
    {
        string shown = JoinCode.Shown(code);
        string link = $"{There}/#{code}";
        await output.WriteLineAsync();
        await output.WriteLineAsync(isNew ? $"{ShownText.Line(title)} is open." : $"{ShownText.Line(title)} is open again, with everything as it was.");
        await output.WriteLineAsync($"  Code    {shown}");
        await output.WriteLineAsync($"  Browser {link}");
        await output.WriteLineAsync($"  Or      dialogue join {There} {shown}");
        await output.WriteLineAsync($"  Steer   dialogue steer {Here}");
        await output.WriteLineAsync($"  Key     {keyFile}");
        if (isNew)
        {
            await output.WriteLineAsync();
            await output.WriteAsync(QrText(link));
        }

        await output.FlushAsync();
    }

    /// <summary>Says that the host has stopped, and where everything is.</summary>
    public Task TellEndAsync() => output.WriteLineAsync("The host has stopped. Everything is kept; `dialogue host` goes on where it was.");

    private static string QrText(string link)
    {
        using QRCodeGenerator generator = new();
        using QRCodeData data = generator.CreateQrCode(link, QRCodeGenerator.ECCLevel.L);
        using AsciiQRCode code = new(data);
        return code.GetGraphicSmall(drawQuietZones: true) + Environment.NewLine;
    }
}
