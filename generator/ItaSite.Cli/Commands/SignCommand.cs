using System.CommandLine;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Proof;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Uploading;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita sign</c>: signs the manifest of the built site, or makes a pair of keys.</summary>
internal static class SignCommand
{
    public static Command Of(Surroundings surroundings, SharedOptions shared)
    {
        var key = new Option<string?>("--key") { Description = shared.Say("ไฟล์กุญแจลับ Ed25519 (PEM, PKCS#8)", "The file of the secret Ed25519 key (PEM, PKCS#8).") };
        var fresh = new Option<string?>("--new-key") { Description = shared.Say("สร้างกุญแจคู่ใหม่: ไฟล์นี้เป็นกุญแจลับ และ <ไฟล์>.pub เป็นกุญแจสาธารณะ", "Makes a new pair: this file becomes the secret key, <file>.pub the public one.") };
        var command = new Command("sign", shared.Say("ลงลายเซ็นบัญชีไฟล์ของเว็บไซต์ที่สร้างแล้ว (manifest.sig)", "Signs the manifest of the built site (manifest.sig).")) { key, fresh };
        command.SetAction(parsed => (parsed.GetValue(key), parsed.GetValue(fresh)) switch
        {
            ({ } file, null) => Sign(file, shared.Read(parsed), surroundings),
            (null, { } file) => Make(file, shared.Read(parsed).Language, surroundings),
            _ => throw new MachineException(new(
                "ระบุกุญแจลับด้วย --key หรือสร้างกุญแจคู่ใหม่ด้วย --new-key",
                "Name the secret key with --key, or make a new pair with --new-key.")),
        });
        return command;
    }

    private static int Sign(string file, RunOptions options, Surroundings surroundings)
    {
        var target = PublishTarget.Of(options.Output);
        using var turn = PublishLock.Take(target);
        _ = SiteFiles.Listed(target.Live); // a manifest, not any file of that name
        var key = SigningKey.ReadSecret(file);
        var signature = Path.Combine(target.Live, ManifestSignature.Path);
        WholeFile.Replace(signature, key.Sign(File.ReadAllBytes(Path.Combine(target.Live, Manifest.Path))));
        surroundings.Out.WriteLine(new Bilingual(
            $"ลงลายเซ็นใน {signature} แล้ว เมื่อเว็บไซต์เปลี่ยนต้องลงลายเซ็นใหม่",
            $"The signature is in {signature}. Sign again whenever the site has changed.").In(options.Language));
        return Program.Done;
    }

    private static int Make(string file, Language language, Surroundings surroundings)
    {
        SigningKey.Make(file);
        surroundings.Out.WriteLine(new Bilingual(
            $"กุญแจลับอยู่ใน {file} เก็บไว้นอกโฟลเดอร์ของเว็บไซต์และ git ส่วน {file}.pub แจกได้",
            $"The secret key is in {file}; keep it out of the site and out of git. {file}.pub may be given to anybody.").In(language));
        return Program.Done;
    }
}
