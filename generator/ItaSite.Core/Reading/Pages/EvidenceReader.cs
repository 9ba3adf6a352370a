using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads <c>evidence:</c>, the places where an author says that components stand.</summary>
internal static class EvidenceReader
{
    public static ImmutableArray<EvidenceMark> Read(FieldReader fields) => fields.Map("evidence") is not { } map
        ? []
        : [.. map.Entries.Select(entry => Of(entry, fields)).OfType<EvidenceMark>()];

    private static EvidenceMark? Of(YamlEntry entry, FieldReader fields) =>
        Scalars.Expect(entry.Value, fields.Findings) is { } text && IsSafe(text, fields.Findings)
            ? new EvidenceMark(
                new Written<string>(entry.Key.Text, entry.Key.Position),
                TargetOf(text.Text),
                new Written<string>(text.Text, text.Position))
            : null;

    /// <summary>Whether the target may be named at all; an anchor always may.</summary>
    private static bool IsSafe(YamlScalar target, Findings findings)
    {
        if (target.Text.Contains("://", StringComparison.Ordinal))
        {
            return WebAddress.Read(new Written<string>(target.Text, target.Position), findings) is not null;
        }

        var path = target.Text.Split('#')[0];
        var file = target.Position.Path;
        if (path.Length is 0
            || PathGate.Resolve(file[..file.LastIndexOf('/')], path) is not GatedPath.Refused refused)
        {
            return true;
        }

        findings.Add(ReadingRules.UnsafePath, target.Position, refused.Fault, refused.Help);
        return false;
    }

    /// <summary>What a written target means, by its form alone; whether it exists is asked later.</summary>
    internal static EvidenceTarget TargetOf(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (text, null) : (text[..hash], text[(hash + 1)..]);
        if (path.Contains("://", StringComparison.Ordinal))
        {
            return new EvidenceTarget.OnWeb(text);
        }

        return path switch
        {
            "" => new EvidenceTarget.AtHeading(fragment ?? string.Empty),
            _ when path[0] is '/' || path[^1] is '/' || path.StartsWith("../", StringComparison.Ordinal) => new EvidenceTarget.OnPage(path, fragment),
            _ when path.EndsWith(".yaml", StringComparison.Ordinal) => new EvidenceTarget.InDataset(path, fragment),
            _ => new EvidenceTarget.InFile(path, PageOf(fragment)),
        };
    }

    /// <summary>The page of <c>page=3</c>; 0, which no file has, for any other fragment; null without one.</summary>
    private static int? PageOf(string? fragment)
    {
        if (fragment is null)
        {
            return null;
        }

        var digits = fragment.StartsWith("page=", StringComparison.Ordinal) ? ThaiDigits.ToAscii(fragment["page=".Length..]) : string.Empty;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
    }
}
