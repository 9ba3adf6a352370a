using System.Collections.Immutable;
using System.Security.Cryptography;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>A table as descriptions of open data speak of it.</summary>
/// <param name="Site">The site.</param>
/// <param name="Page">The page it stands on.</param>
/// <param name="Dataset">The table.</param>
/// <param name="Files">Its downloads.</param>
internal sealed record DescribedTable(Site Site, Page Page, Dataset Dataset, ImmutableArray<DescribedFile> Files)
{
    /// <summary>The table with its downloads; none of them is rendered yet.</summary>
    public static DescribedTable Of(Site site, Page page, Dataset dataset, IEnumerable<OutputFile> files) =>
        new(site, page, dataset, [.. files.Select(file => new DescribedFile(file))]);

    /// <summary>Unique on the site, the same for ever: <c>oit-2567-o24-complaints</c>.</summary>
    public string Id => NameOf(Page.Permalink.Below(Dataset.Name));

    public Bilingual Title => DatasetText.Title(Dataset);

    public Bilingual Description => DatasetText.Sentence(Dataset);

    public Licence Licence => Dataset.Licence ?? Site.Settings.Licence;

    public Period? Period => DatasetText.PeriodOf(Dataset);

    public DateOnly? Published => Page.FrontMatter.Publication.FirstPublished?.Value;

    public DateOnly? Changed => Page.FrontMatter.Publication.LastChange?.Value;

    /// <summary>The page with the table's anchor.</summary>
    public string Address => PublicUrl.Of(Site.Settings, Page.Permalink) + "#" + Anchors.OfDataset(Dataset.Name);

    /// <summary>The unit in charge, or null.</summary>
    public Unit? Unit => Site.Settings.FindUnit(Page.FrontMatter.Owner?.Value);

    /// <summary>The topics that the table is about, in the language of the site.</summary>
    public IEnumerable<string> Keywords => Dataset.Type.Topics
        .Select(topic => Site.Library.Crosswalk.Find(topic)?.Title.In(Site.Settings.Language))
        .OfType<string>()
        .Append("OIT")
        .Append("ITA");

    /// <summary>An address as a name: letters, digits and dashes.</summary>
    public static string NameOf(Permalink permalink) => permalink.Value.Trim('/').Replace('/', '-');

    /// <summary>The beginning of a day in Bangkok.</summary>
    public static string Moment(DateOnly day) => ThaiDate.Iso(day) + "T00:00:00+07:00";
}

/// <summary>A download of a table.</summary>
internal sealed class DescribedFile(OutputFile file)
{
    private readonly Lazy<(long Bytes, string Sha256)> _digest = new(() => DigestOf(file));

    /// <summary>Its path below the root of the site.</summary>
    public string Path => file.Path;

    /// <summary>Without the folder.</summary>
    public string Name => file.Path[(file.Path.LastIndexOf('/') + 1)..];

    /// <summary>csv, json, xlsx.</summary>
    public string Format => file.Path[(file.Path.LastIndexOf('.') + 1)..];

    /// <summary>Its size; the file is rendered once to know it, and not kept.</summary>
    public long Bytes => _digest.Value.Bytes;

    /// <summary>The SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public string Sha256 => _digest.Value.Sha256;

    public string MediaType => Format switch
    {
        "csv" => "text/csv",
        "json" => "application/json",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };

    private static (long Bytes, string Sha256) DigestOf(OutputFile file)
    {
        using var hash = SHA256.Create();
        using var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write);
        using var counted = new CountedStream(stream);
        file.Write(counted);
        stream.FlushFinalBlock();
        return (counted.Written, Convert.ToHexStringLower(hash.Hash!)); // the last block was flushed, so the hash is made
    }
}
