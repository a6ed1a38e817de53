using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Dialogue.Workshop.Host.Serving;

/// <summary>This host's own certificate: made once, signed by itself, and told to people by its fingerprint.</summary>
internal static class Certificates
{
    private const int ValidDays = 365;

    /// <summary>Gives the certificate; makes another one where there is none or it will not last the day.</summary>
    /// <param name="home">The folder of the host.</param>
    public static X509Certificate2 Own(string home)
    {
        string file = Path.Combine(home, "host.pfx");
        if (File.Exists(file))
        {
            X509Certificate2 kept = X509CertificateLoader.LoadPkcs12FromFile(file, null);
            if (kept.NotAfter.ToUniversalTime() > TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(1))
            {
                return kept;
            }

            kept.Dispose();
        }

        byte[] made = Make();
        FileStreamOptions mine = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            mine.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        Directory.CreateDirectory(home);
        File.Delete(file);
        using (FileStream stream = new(file, mine))
        {
            stream.Write(made);
        }

        return X509CertificateLoader.LoadPkcs12(made, null);
    }

    /// <summary>Gives the fingerprint that people compare: SHA-256 of the certificate, as hexadecimal.</summary>
    public static string PinOf(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256);

    private static byte[] Make()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=Dialogue workshop host", key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        names.AddDnsName(Environment.MachineName);
        names.AddIpAddress(IPAddress.Loopback);
        foreach (string address in OwnNames.LocalAddresses())
        {
            names.AddIpAddress(IPAddress.Parse(address));
        }

        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(ValidDays));
        return made.Export(X509ContentType.Pkcs12);
    }
}
