namespace ItaSite.Core.Output;

/// <summary>Where an address of a finished page leads.</summary>
internal enum GateTarget
{
    /// <summary>To a file of the site.</summary>
    Own,

    /// <summary>To another host, or to another folder of this one.</summary>
    Foreign,

    /// <summary>To a letter or a call.</summary>
    Contact,

    /// <summary>To something that a browser would run or take from the reader's disk.</summary>
    Unsafe,
}

/// <summary>An address of a finished page, read as browsers read it.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="File">The file of the site below the root, decoded; a folder stands for its <c>index.html</c>. Empty if it does not lead there, or leads out of the site.</param>
/// <param name="Anchor">The place on the page; null if it names none.</param>
internal readonly record struct GateAddress(GateTarget Target, string File, string? Anchor)
{
    /// <summary>Whether it names the host.</summary>
    public bool IsAbsolute { get; init; }

    private const string Index = "index.html";

    /// <summary>Reads an address.</summary>
    /// <param name="written">The value of the attribute.</param>
    /// <param name="page">The page on which it stands, as a path below the root.</param>
    /// <param name="home">The public address of the site, ending with '/'.</param>
    public static GateAddress Of(string written, string page, string home)
    {
        var read = AsBrowsersRead(written);
        if (OwnPart(read, home) is { } own)
        {
            return At(own, string.Empty) with { IsAbsolute = true };
        }

        return SchemeOf(read) switch
        {
            null when IsHost(read) => new(GateTarget.Foreign, string.Empty, null),
            null when read is ['/', ..] => FromRoot(read, home),
            null when read is [] or ['#', ..] or ['?', ..] => At(read, page),
            null => At(read, page[..(page.LastIndexOf('/') + 1)]),
            "http" or "https" => new(GateTarget.Foreign, string.Empty, null),
            "mailto" or "tel" => new(GateTarget.Contact, string.Empty, null),
            _ => new(GateTarget.Unsafe, string.Empty, null),
        };
    }

    /// <summary>Browsers drop what cannot be seen at both ends, and tabs and line ends everywhere.</summary>
    private static string AsBrowsersRead(string written)
    {
        var start = 0;
        var end = written.Length;
        while (start < end && written[start] <= ' ')
        {
            start++;
        }

        while (end > start && written[end - 1] <= ' ')
        {
            end--;
        }

        var read = written.AsSpan(start, end - start);
        return read.ContainsAny('\t', '\n', '\r') ? string.Concat(read.ToString().Split('\t', '\n', '\r')) : read.ToString();
    }

    /// <summary>What stands behind the public address of the site; null if the address does not begin with it.</summary>
    private static string? OwnPart(string read, string home)
    {
        if (read.StartsWith(home, StringComparison.OrdinalIgnoreCase))
        {
            return read[home.Length..];
        }

        return read.Length == home.Length - 1 && home.StartsWith(read, StringComparison.OrdinalIgnoreCase) ? string.Empty : null;
    }

    /// <summary>The scheme in lower case; null if there is none.</summary>
    private static string? SchemeOf(string read)
    {
        var end = read.AsSpan().IndexOfAny("/\\?#:");
        return end > 0 && read[end] is ':' && char.IsAsciiLetter(read[0]) && !read.AsSpan(0, end).ContainsAnyExcept(SchemeLetters)
            ? read[..end].ToLowerInvariant()
            : null;
    }

    private static readonly System.Buffers.SearchValues<char> SchemeLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Browsers read '\' as '/'.</summary>
    private static bool IsHost(string read) => read is ['/' or '\\', '/' or '\\', ..];

    private static GateAddress FromRoot(string read, string home)
    {
        var host = home.IndexOf("//", StringComparison.Ordinal) + 2;
        var root = home[Math.Max(home.IndexOf('/', host), 0)..];
        return read.StartsWith(root, StringComparison.Ordinal)
            ? At(read[root.Length..], string.Empty)
            : new GateAddress(GateTarget.Foreign, string.Empty, null);
    }

    /// <summary>The file that an address means.</summary>
    /// <param name="read">The address without scheme and host.</param>
    /// <param name="from">The page itself, or its folder with '/' at the end; empty for the root.</param>
    private static GateAddress At(string read, string from)
    {
        var hash = read.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(read[(hash + 1)..]);
        var before = hash < 0 ? read : read[..hash];
        var question = before.IndexOf('?', StringComparison.Ordinal);
        var path = (question < 0 ? before : before[..question]).Replace('\\', '/');
        return new GateAddress(GateTarget.Own, Joined(from + path) ?? string.Empty, anchor);
    }

    /// <summary>The path without steps up and down; null if it leads out of the site.</summary>
    private static string? Joined(string path)
    {
        var parts = new List<string>();
        var written = path.Split('/');
        foreach (var part in written.Select(Uri.UnescapeDataString))
        {
            if (part is ".." && parts.Count is 0)
            {
                return null;
            }

            if (part is "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        var isFolder = Uri.UnescapeDataString(written[^1]) is "" or "." or "..";
        return string.Join('/', isFolder ? parts.Append(Index) : parts);
    }
}
