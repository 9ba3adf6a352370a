using System.Collections.Immutable;
using System.Security.Cryptography;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Tests;

/// <summary>Sends made sites through the gate.</summary>
internal static class Gates
{
    /// <summary>What the gate finds, without a memory of runs before.</summary>
    public static ImmutableArray<Diagnostic> Findings(OutputTree tree, string home) => After(tree, home, GateMemory.Nothing).Findings(tree);

    /// <summary>The gate when it has seen all files.</summary>
    public static SiteGate After(OutputTree tree, string home, GateMemory memory)
    {
        var gate = new SiteGate(GateSite.Of(home, tree), memory);
        Parallel.ForEach(tree.Files, file =>
        {
            var bytes = Bytes(file);
            gate.Look(file, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        });
        return gate;
    }

    /// <summary>What a file holds.</summary>
    public static byte[] Bytes(OutputFile file)
    {
        using var bytes = new MemoryStream();
        file.Write(bytes);
        return bytes.ToArray();
    }

    /// <summary>A site of files that hold texts.</summary>
    public static OutputTree Tree(params (string Path, string Text)[] files) =>
        new([.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new OutputFile(
            file.Path, file.Path.EndsWith(".js", StringComparison.Ordinal) ? "theme" : "pages", stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(file.Text))))]);
}
