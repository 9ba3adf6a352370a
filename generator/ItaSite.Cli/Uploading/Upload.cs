using System.Security.Cryptography;
using ItaSite.Cli.Disk;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Uploading;

/// <summary>Copies a site onto a host that is a folder, such as a mounted one. Each file arrives whole; an upload that was stopped goes on where it ended.</summary>
/// <param name="Site">The folder of the finished site.</param>
/// <param name="Host">The folder that the host shows.</param>
internal sealed record Upload(string Site, string Host)
{
    private const string Part = ".ita-upload";

    /// <summary>What has to be done.</summary>
    /// <exception cref="MachineException">There is no such site or host, or something that is not ours is in the way.</exception>
    public UploadPlan Plan()
    {
        if (!Directory.Exists(Host))
        {
            throw new MachineException(new(
                $"ไม่พบโฟลเดอร์ปลายทาง «{Host}» ตรวจว่าเชื่อมต่อที่เก็บแล้ว หรือสร้างโฟลเดอร์ก่อน แล้วสั่งใหม่",
                $"The folder '{Host}' is not there. See whether the host is connected, or make the folder, then run again."));
        }

        if (IsWithin(Host, Site) || IsWithin(Site, Host))
        {
            throw new MachineException(new(
                $"โฟลเดอร์ปลายทาง «{Host}» กับโฟลเดอร์ของเว็บไซต์ «{Site}» ซ้อนกัน ระบุโฟลเดอร์อื่นด้วย --to",
                $"The folder '{Host}' and the folder of the site '{Site}' lie in each other. Name another folder with --to."));
        }

        return UploadPlan.Of(SiteFiles.Of(Site), UploadRecord.Read(Host), Host);
    }

    /// <summary>Carries a plan out: copies, then deletes.</summary>
    /// <param name="plan">What <see cref="Plan"/> gave.</param>
    /// <param name="stop">Ends it between two files.</param>
    public void Run(UploadPlan plan, CancellationToken stop)
    {
        using (var record = UploadRecord.Continue(Host))
        {
            record.Write(UploadRecord.BeginLines(plan.Copies));
            foreach (var file in plan.Copies)
            {
                stop.ThrowIfCancellationRequested();
                Copy(file);
                record.WriteLine(UploadRecord.LineOf(file));
            }
        }

        foreach (var path in plan.Deletions)
        {
            stop.ThrowIfCancellationRequested();
            Delete(path);
        }

        UploadRecord.Close(Host, SiteFiles.Of(Site));
        File.Delete(Path.Combine(Host, Part));
    }

    /// <summary>Copies a file under another name, then gives it its own: a visitor gets the old bytes or the new ones.</summary>
    private void Copy(ManifestEntry file)
    {
        var (part, place) = (Path.Combine(Host, Part), Path.Combine(Host, file.Path));
        if (CopyHashed(Path.Combine(Site, file.Path), part) != file.Sha256)
        {
            throw new MachineException(new(
                $"«{Path.Combine(Site, file.Path)}» ไม่ตรงกับบัญชีไฟล์ของเว็บไซต์ จึงไม่ส่งขึ้น สั่ง ita build แล้วส่งใหม่",
                $"'{Path.Combine(Site, file.Path)}' is not what the manifest of the site says, so it is not uploaded. Run 'ita build', then publish again."));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place) ?? Host);
        File.Move(part, place, overwrite: true);
    }

    private static string CopyHashed(string source, string part)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var from = File.OpenRead(source);
        using var to = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var buffer = new byte[128 * 1024];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            hash.AppendData(buffer, 0, read);
            to.Write(buffer, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Deletes a file and the folders that are empty without it.</summary>
    private void Delete(string path)
    {
        var place = Path.Combine(Host, path);
        if (File.Exists(place))
        {
            File.Delete(place);
        }

        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = Path.Combine(Host, path[..slash]);
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }

    private static bool IsWithin(string folder, string other) =>
        (folder + Path.DirectorySeparatorChar).StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
