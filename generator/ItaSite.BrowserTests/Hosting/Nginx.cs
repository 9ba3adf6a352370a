using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ItaSite.BrowserTests;

/// <summary>The nginx of this machine over a built site, with the settings that the build made for it; on Debian it is installed if it is not there.</summary>
internal sealed class Nginx : IDisposable
{
    private static readonly string[] Folders = ["/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];

    private readonly Process _process;
    private readonly string _folder;

    private Nginx(Process process, string folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    /// <summary>Where the home page lies, over TLS with a certificate of its own.</summary>
    public Uri Address { get; }

    /// <summary>Serves a folder.</summary>
    /// <param name="site">The folder of the finished site.</param>
    /// <param name="settings">The file to include in the server block.</param>
    public static async Task<Nginx> Start(string site, string settings)
    {
        var program = Find();
        var folder = Directory.CreateTempSubdirectory("itasite-nginx-").FullName;
        var port = FreePort();
        WriteCertificate(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), Configuration(folder, port, site, settings));
        var process = Process.Start(new ProcessStartInfo(program, ["-p", folder, "-c", Path.Combine(folder, "nginx.conf"), "-e", Path.Combine(folder, "error.log")]) { RedirectStandardError = true })!; // a program that exists starts
        var nginx = new Nginx(process, folder, new Uri($"https://localhost:{port}/"));
        await nginx.Answers(port);
        return nginx;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Configuration(string folder, int port, string site, string settings) => $$"""
        daemon off;
        {{User}}
        worker_processes 1;
        pid {{folder}}/pid;
        error_log {{folder}}/error.log;
        events { }
        http {
            access_log off;
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;
            server {
                listen 127.0.0.1:{{port}} ssl;
                ssl_certificate {{folder}}/site.pem;
                ssl_certificate_key {{folder}}/site.key;
                root {{site}};
                include {{settings}};
            }
        }
        """;

    /// <summary>Folders of tests are closed to other users, and nginx gives up the rights of an administrator unless told not to.</summary>
    private static string User => Environment.UserName is "root" ? "user root;" : string.Empty;

    private static void WriteCertificate(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(folder, "site.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "site.key"), key.ExportPkcs8PrivateKeyPem());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task Answers(int port)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            Assert.False(_process.HasExited, _process.HasExited ? _process.StandardError.ReadToEnd() : string.Empty);
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }

        Assert.Fail("nginx did not answer");
    }

    private static string Find() => Found() ?? (Debian.Installs("nginx-light") || Debian.Installs("nginx") ? Found() : null) ?? throw new InvalidOperationException(
        "The hosting tests need nginx: install it (Debian: apt-get install nginx).");

    private static string? Found() => Folders.Select(folder => Path.Combine(folder, "nginx")).FirstOrDefault(File.Exists);
}
