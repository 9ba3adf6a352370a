using ItaSite.BrowserTests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace ItaSite.BrowserTests;

/// <summary>One browser and the example site, for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private BuiltSite? _example;
    private BuiltSite? _hostile;

    internal BuiltSite Example => _example!; // made before the first test

    internal BuiltSite Hostile => _hostile!; // made before the first test

    public async ValueTask InitializeAsync()
    {
        _example = await BuiltSite.Of(Repository.PathOf("content"));
        _hostile = await HostileContent.Build();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Find(),
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--allow-file-access-from-files"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser!.DisposeAsync(); // made before the first test
        _playwright!.Dispose(); // made before the first test
        await _example!.DisposeAsync(); // made before the first test
        await _hostile!.DisposeAsync(); // made before the first test
    }

    /// <summary>A window that trusts the certificate of a test server.</summary>
    internal Task<IBrowserContext> LaunchSecure() => _browser!.NewContextAsync(new BrowserNewContextOptions { IgnoreHTTPSErrors = true }); // made before the first test

    /// <summary>A browser that does what a page says, though its content security policy forbids it.</summary>
    internal Task<IBrowserContext> OpenWithoutPolicy() =>
        _browser!.NewContextAsync(new BrowserNewContextOptions { BypassCSP = true }); // made before the first test

    /// <summary>A window of its own, with its own memory.</summary>
    internal async Task<Window> Open(Look look) => new(
        await _browser!.NewContextAsync(new BrowserNewContextOptions // made before the first test
        {
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = look.HasScript,
            ReducedMotion = ReducedMotion.Reduce,
        }));
}
