using System.Collections.Immutable;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Uploading;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Publishing;

/// <summary>A site that was live before, whole.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Files">Its own files, without assets that it kept of others.</param>
internal sealed record Release(int Number, string Folder, ImmutableArray<ManifestEntry> Files)
{
    /// <summary>The release of a number, or the newest one; each of its files is held against its manifest.</summary>
    /// <exception cref="MachineException">There is no such release, or a file of it is not what it was.</exception>
    public static Release Demand(PublishTarget target, int? number)
    {
        var kept = ReleaseFolder.Numbers(target);
        if (kept.IsEmpty || (number is { } asked && !kept.Contains(asked)))
        {
            throw NoSuch(target, number, kept);
        }

        var chosen = number ?? kept[0];
        var folder = ReleaseFolder.Of(target, chosen);
        var files = SiteFiles.Listed(folder);
        if (files.FirstOrDefault(entry => !IsWhole(folder, entry)) is { } wrong)
        {
            throw new MachineException(new(
                $"ไฟล์ «{Path.Combine(folder, wrong.Path)}» ไม่เหมือนตอนที่เผยแพร่ จึงไม่นำชุดที่ {chosen} กลับมา เลือกชุดอื่น หรือสร้างใหม่ด้วย ita build",
                $"'{Path.Combine(folder, wrong.Path)}' is not what was published, so release {chosen} is not brought back. Choose another one, or run 'ita build'."));
        }

        return new Release(chosen, folder, [.. files.Where(file => !file.Kept)]);
    }

    /// <summary>Its files, to be published again.</summary>
    public OutputTree Tree() => new([.. Files.Select(file => new OutputFile(file.Path, "release", stream => Copy(file.Path, stream)) { Days = file.Days })]);

    private void Copy(string path, Stream stream)
    {
        using var file = File.OpenRead(Path.Combine(Folder, path));
        file.CopyTo(stream);
    }

    private static bool IsWhole(string folder, ManifestEntry entry) =>
        File.Exists(Path.Combine(folder, entry.Path)) && SiteFiles.EntryOf(folder, entry.Path).Sha256 == entry.Sha256;

    private static MachineException NoSuch(PublishTarget target, int? number, ImmutableArray<int> kept) => kept.IsEmpty
        ? new(new(
            $"ยังไม่มีชุดก่อนหน้าของ «{target.Live}» ให้นำกลับมา",
            $"No earlier release of '{target.Live}' is kept, so none can be brought back."))
        : new(new(
            $"ไม่มีชุดที่ {number} ของ «{target.Live}» มีเฉพาะชุดที่ {string.Join(", ", kept)}",
            $"There is no release {number} of '{target.Live}'; there are {string.Join(", ", kept)}."));
}
