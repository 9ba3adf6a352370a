using System.Buffers;
using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>What the gate says of a path.</summary>
internal abstract record GatedPath
{
    private GatedPath()
    {
    }

    /// <summary>It can be used.</summary>
    /// <param name="Path">The logical path in normal form, parts joined by '/', without '.' or '..'.</param>
    /// <param name="CollisionKey">Equal for paths that differ only in case, in the form of their letters, or in letters that look alike.</param>
    public sealed record Passed(string Path, string CollisionKey) : GatedPath;

    /// <summary>It must not be used.</summary>
    /// <param name="Fault">What stands there.</param>
    /// <param name="Help">What to write.</param>
    public sealed record Refused(Bilingual Fault, Bilingual Help) : GatedPath;
}

/// <summary>The one gate for every path that content can name or have (trap T23): what passes lies below its root on every system.</summary>
internal static class PathGate
{
    private static readonly SearchValues<char> NotInWindows = SearchValues.Create("<>:\"|?*");

    /// <summary>Checks the logical path of a file: every part must be a name that each system can keep.</summary>
    /// <param name="logicalPath">Such as <c>content/oit/2567/o24/index.md</c>.</param>
    public static GatedPath Check(string logicalPath)
    {
        if (Start(logicalPath) is { } refused)
        {
            return refused;
        }

        if (logicalPath.Contains('\\', StringComparison.Ordinal) || logicalPath.StartsWith('/'))
        {
            return PathFaults.Separator(logicalPath);
        }

        return Passed(logicalPath, logicalPath.Split('/'));
    }

    /// <summary>Where a path leads that an author wrote; <c>/…</c> begins at the root, <c>../</c> may not leave it.</summary>
    /// <param name="folder">The logical path of the folder of the file in which it is written; its first part is the root.</param>
    /// <param name="written">The path without query and fragment; percent-encoding is resolved.</param>
    public static GatedPath Resolve(string folder, string written)
    {
        if (PercentText.Decode(written) is not { } decoded)
        {
            return PathFaults.Encoding(written);
        }

        if (Start(decoded) is { } refused)
        {
            return refused;
        }

        var (parts, names) = (folder.Split('/'), decoded.Replace('\\', '/').Split('/'));
        var isFromRoot = names[0].Length is 0;
        var stack = new List<string>(isFromRoot ? parts[..1] : parts);
        var last = names.Length - (names[^1].Length is 0 ? 1 : 0); // a last '/' names a folder
        foreach (var name in names[(isFromRoot ? 1 : 0)..Math.Max(last, isFromRoot ? 1 : 0)])
        {
            if (!Step(stack, name))
            {
                return PathFaults.Leaves(written);
            }
        }

        return Passed(written, [.. stack]);
    }

    /// <summary>The key by which look-alike paths are found.</summary>
    public static string CollisionKeyOf(string path) => LookAlikes.KeyOf(path);

    /// <summary>What is wrong with a path as a whole: nothing written, a scheme, a drive, another machine, encoding left over.</summary>
    private static GatedPath.Refused? Start(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return PathFaults.Empty();
        }

        if (path.StartsWith("//", StringComparison.Ordinal) || path.StartsWith(@"\\", StringComparison.Ordinal)
            || path.StartsWith(@"/\", StringComparison.Ordinal) || path.StartsWith(@"\/", StringComparison.Ordinal))
        {
            return PathFaults.OtherMachine(path);
        }

        var colon = path.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && path[..colon].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or '.'))
        {
            return PathFaults.Scheme(path, path[..colon]);
        }

        return PercentText.HasEscape(path) ? PathFaults.Encoding(path) : null;
    }

    /// <summary>Goes one part further; false if that leaves the root.</summary>
    private static bool Step(List<string> stack, string name)
    {
        switch (name)
        {
            case ".":
                return true;
            case "..":
                stack.RemoveAt(stack.Count - 1);
                return stack.Count > 0;
            default:
                stack.Add(name);
                return true;
        }
    }

    private static GatedPath Passed(string written, string[] parts)
    {
        foreach (var part in parts)
        {
            if (FaultOf(part) is { } refused)
            {
                return refused;
            }
        }

        var path = ThaiText.Normalize(string.Join('/', parts));
        return path.Split('/').Length == parts.Length ? new GatedPath.Passed(path, LookAlikes.KeyOf(path)) : PathFaults.Separator(written);
    }

    private static GatedPath.Refused? FaultOf(string part)
    {
        if (part is "" or "." or "..")
        {
            return PathFaults.EmptyPart(part);
        }

        if (part.AsSpan().IndexOfAny(NotInWindows) is >= 0 and var sign)
        {
            return PathFaults.Sign(part, part[sign]);
        }

        if (part.Any(letter => char.IsControl(letter) || (letter is not '\u00A0' && HiddenCharacter.Of(letter) is not null)))
        {
            return PathFaults.Hidden(part);
        }

        return FaultOfName(part);
    }

    private static GatedPath.Refused? FaultOfName(string part)
    {
        if (part[^1] is '.' or ' ' || part[0] is ' ')
        {
            return PathFaults.Edge(part);
        }

        if (ReservedNames.Contains(part))
        {
            return PathFaults.Reserved(part);
        }

        var bytes = Encoding.UTF8.GetByteCount(ThaiText.Normalize(part));
        return bytes > PathFaults.LongestPart ? PathFaults.TooLong(part, bytes) : null;
    }
}
