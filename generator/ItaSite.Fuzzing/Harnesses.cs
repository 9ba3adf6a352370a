using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Output;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Fuzzing;

/// <summary>What any bytes must survive. A harness throws when they do not.</summary>
internal static class Harnesses
{
    private const string Home = "https://www.office.go.th/";
    private const string Folder = "content/news/2567/2024-05-20-a";
    private const string PagePath = "news/2567/2024-05-20-a/index.html";

    private const string Settings = """
        agency:
          name: {th: สำนักงานตัวอย่าง, en: Example Office}
          address: {th: เลขที่ 9 ถนนสุจริต, en: 9 Sucharit Road}
          phone: 0 2000 0000
          email: saraban@office.go.th
        base_url: https://www.office.go.th/
        years: [2567]
        units:
          ict: {th: กลุ่มเทคโนโลยีสารสนเทศ, en: ICT Group}
        webmasters:
          - {role: {th: ผู้อำนวยการกลุ่ม, en: Group Director}, unit: ict}
          - {role: {th: นักวิชาการคอมพิวเตอร์, en: Officer}, unit: ict}

        """;

    private static readonly Lazy<SourceTree?> Theme = new(() => ThemeFolder.Find("/nowhere/content", "default"));

    /// <summary>By the names that people type.</summary>
    public static FrozenDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["loader"] = Loader,
        ["markdown"] = Markdown,
        ["paths"] = Paths,
        ["leaks"] = Leaks,
        ["inspector"] = Inspector,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>As a page, a table, settings and a text in CSV: every file has a fate, and a refused one a finding.</summary>
    private static void Loader(byte[] bytes)
    {
        foreach (var path in new[] { Folder + "/index.md", "content/oit/2567/o24/a.yaml", "content/oit/2567/o24/a.csv", "content/assessments/2566.yaml", "content/site.yaml" })
        {
            var run = SiteBuilder.Check(Input((path, bytes)));
            Demand(run.Fates.Any(fate => fate.Path == path), "a file without a fate");
            Demand(run.Outcome.Value is not null || !run.Outcome.Diagnostics.IsEmpty, "no site and no finding");
        }
    }

    /// <summary>As the text of a page: what is published of it passes the gate.</summary>
    private static void Markdown(byte[] bytes)
    {
        byte[] page = [.. "---\ntitle: ก\nowner: ict\npublished: 2567-05-20\n---\n\n"u8, .. bytes];
        if (SiteBuilder.Build(Input((Folder + "/index.md", page))).Outcome.Value is not { } tree)
        {
            return;
        }

        if (tree.Files.FirstOrDefault(file => file.Path is PagePath) is { } made)
        {
            using var html = new MemoryStream();
            made.Write(html);
            var hits = new PageGate(GateSite.Of(Home, tree)).Look(PagePath, html.ToArray()).Hits;
            Demand(hits.IsEmpty, string.Join('\n', hits));
        }
    }

    /// <summary>As the name of a file and as a target: whatever passes lies below the content folder.</summary>
    private static void Paths(byte[] bytes)
    {
        var written = Encoding.UTF8.GetString(bytes);
        foreach (var path in new[] { PathGate.Check("content/" + written), PathGate.Resolve("content/oit/2567/o24", written) }.OfType<GatedPath.Passed>())
        {
            Demand(path.Path is "content" || path.Path.StartsWith("content/", StringComparison.Ordinal), path.Path);
            Demand(!path.Path.Split('/').Any(part => part is "" or "." or ".."), path.Path);
        }
    }

    /// <summary>As a text: what is found lies in it, and does not show in what is told.</summary>
    private static void Leaks(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        foreach (var match in PersonalData.Find(text))
        {
            Demand(match.Start >= 0 && match.Length > 0 && match.Start + match.Length <= text.Length, "a place outside the text");
            var shown = ThaiDigits.ToAscii(PersonalMask.Of(match.Kind, text.Substring(match.Start, match.Length)));
            Demand(match.Kind is PersonalKind.PrivateMail or PersonalKind.LineId || !shown.Contains(match.Value, StringComparison.OrdinalIgnoreCase), shown); // a name may be made of x
        }

        Demand(!PersonalData.Find(PersonalMask.Cover(text)).Any(match => match.Kind is PersonalKind.NationalNumber), "a covered text still holds a number");
    }

    /// <summary>As an attachment of the kind that its first bytes say, and as one of each kind that the worker opens.</summary>
    private static void Inspector(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var kind = FileKinds.Of(stream, "a.bin");
        if (FileInspection.IsFor(kind))
        {
            stream.Position = 0;
            FileInspection.Of(stream, kind);
        }
    }

    private static BuildInput Input(params ReadOnlySpan<(string Path, byte[] Bytes)> files)
    {
        var sources = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var (path, bytes) in files)
        {
            sources.Add(Of(path, bytes));
        }

        if (!sources.Any(file => file.Path is "content/site.yaml"))
        {
            sources.Add(Of("content/site.yaml", Encoding.UTF8.GetBytes(Settings)));
        }

        return new BuildInput(SourceTree.Of(sources), name => name is "default" ? Theme.Value : null, new DateOnly(2024, 6, 1));
    }

    private static SourceFile Of(string path, byte[] bytes) => new(
        path, bytes.Length, () => bytes, () => new AttachmentFacts(new string('0', 64), FileKind.Unknown, null, null, null, null));

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
