using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ItaSite.Core.Output;

/// <summary>What the gate knows of a site before it sees its pages.</summary>
/// <param name="Home">Its public address, ending with '/'.</param>
/// <param name="Scripts">The scripts of its theme, as paths below the root.</param>
/// <param name="Files">All its files, as paths below the root.</param>
public sealed record GateSite(string Home, FrozenSet<string> Scripts, ImmutableArray<string> Files)
{
    /// <summary>Grows whenever the rules of the gate change, so that no page passes because it did under other rules.</summary>
    private const string Version = "itasite-gate/1";

    /// <summary>The name of the pipeline whose scripts pages may run.</summary>
    private const string ThemePipeline = "theme";

    /// <summary>What is known of the files of a site.</summary>
    public static GateSite Of(string home, OutputTree tree) => new(
        home,
        tree.Files.Where(file => file.Pipeline is ThemePipeline && file.Path.EndsWith(".js", StringComparison.Ordinal)).Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal),
        [.. tree.Files.Select(file => file.Path), Manifest.Path]);

    /// <summary>Whether a file is a page.</summary>
    public static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal);

    /// <summary>The SHA-256 of all that decides about a page beside its own bytes and what its links want: the rules, the public address, the scripts.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [Version, Home, .. Scripts.Order(StringComparer.Ordinal)]))));
}
