using System.Collections.Immutable;
using System.CommandLine;
using ItaSite.Cli.Proof;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita verify</c>: holds a folder or a web site against its manifest, and the manifest against its signature.</summary>
internal static class VerifyCommand
{
    public static Command Of(Surroundings surroundings, SharedOptions shared)
    {
        var site = new Argument<string>("site") { Description = shared.Say("โฟลเดอร์ หรือที่อยู่ https://… ของเว็บไซต์", "A folder, or the address https://… of a site.") };
        var key = new Option<string?>("--key") { Description = shared.Say("ไฟล์กุญแจสาธารณะ (PEM) ที่ใช้ตรวจลายเซ็น", "The file of the public key (PEM) with which the signature is checked.") };
        var command = new Command("verify", shared.Say("ตรวจว่าเว็บไซต์ตรงกับบัญชีไฟล์ manifest.json ทุกไฟล์", "Checks every file of a site against its manifest.json.")) { site, key };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(site), parsed.GetValue(key), shared.Read(parsed).Language, surroundings));
        return command;
    }

    private static int Run(string site, string? key, Language language, Surroundings surroundings)
    {
        using var copy = PublishedCopy.Of(site);
        var manifest = copy.Manifest();
        var entries = copy.Visible(manifest.Entries);
        var checks = new FileCheck[entries.Length];
        Parallel.For(
            0,
            checks.Length,
            new ParallelOptions { CancellationToken = surroundings.Stop, MaxDegreeOfParallelism = copy.AtOnce },
            index => checks[index] = copy.Compare(entries[index]));
        ImmutableArray<FileCheck> wrong =
        [
            .. checks.Where(one => one.State is not FileState.Whole),
            .. copy.Extra(manifest.Entries).Select(path => new FileCheck(path, FileState.Extra)),
        ];
        foreach (var one in wrong)
        {
            surroundings.Error.WriteLine(one.Sentence.In(language));
        }

        var signature = Signed(copy, manifest.Bytes, key);
        surroundings.Out.WriteLine(new Bilingual(
            $"{site}: ตรวจ {entries.Length} ไฟล์ ไม่ตรง {wrong.Length} {signature.Sentence.Thai}",
            $"{site}: {entries.Length} files checked, {wrong.Length} differ. {signature.Sentence.English}").In(language));
        return wrong.IsEmpty && signature.Holds ? Program.Done : Program.Found;
    }

    private static (bool Holds, Bilingual Sentence) Signed(PublishedCopy copy, byte[] manifest, string? key)
    {
        var signature = copy.Signature();
        return (signature, key) switch
        {
            (null, null) => (true, new("บัญชีไฟล์ไม่มีลายเซ็น", "The manifest is not signed.")),
            (not null, null) => (true, new("บัญชีไฟล์มีลายเซ็น แต่ไม่ได้ตรวจ ระบุกุญแจสาธารณะด้วย --key", "The manifest is signed; name the public key with --key to check that.")),
            (null, not null) => (false, new("บัญชีไฟล์ไม่มีลายเซ็น (manifest.sig)", "The manifest has no signature (manifest.sig).")),
            ({ } bytes, { } file) => SigningKey.ReadPublic(file).Holds(manifest, bytes)
                ? (true, new("ลายเซ็นถูกต้อง", "The signature is right."))
                : (false, new("ลายเซ็นไม่ตรงกับบัญชีไฟล์หรือกุญแจ", "The signature does not fit the manifest and the key.")),
        };
    }
}
