using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Core.Rendering;

/// <summary>Makes the published files of a theme: those that <c>theme.yaml</c> names, and its styles and scripts joined into one file each.</summary>
internal static class ThemeAssetReader
{
    public static ImmutableSortedDictionary<string, ThemeAsset> Read(ThemeFolder folder, OfficeColours? colours, Findings findings)
    {
        var assets = ImmutableSortedDictionary.CreateBuilder<string, ThemeAsset>(StringComparer.Ordinal);
        if (Settings(folder, findings) is not { } settings)
        {
            return assets.ToImmutable();
        }

        AddFiles(settings.Find("files")?.Value as YamlMap, folder, assets, findings);
        var styles = Joined(settings.Find("styles")?.Value as YamlList, folder, findings, (file, text) => ThemeCss.Rewrite(file, text, folder, assets, findings));
        var scripts = Joined(settings.Find("scripts")?.Value as YamlList, folder, findings, (_, text) => text);
        assets["site.css"] = Asset("site.css", Encoding.UTF8.GetBytes(styles + OfficeCss.Of(colours)));
        assets["site.js"] = Asset("site.js", Encoding.UTF8.GetBytes(scripts));
        return assets.ToImmutable();
    }

    private static YamlMap? Settings(ThemeFolder folder, Findings findings)
    {
        if (!folder.Files.TryGetValue("theme.yaml", out var file))
        {
            findings.Add(folder.Lacks(SourcePosition.File(folder.Root + "theme.yaml"), "theme.yaml"));
            return null;
        }

        return ThemeFolder.Text(file, findings) is { } text && YamlReader.Read(file.Path, text, 1, findings) is { } root
            ? FieldReader.Read(root, findings, new Bilingual("การตั้งค่าธีม", "the settings of a theme"), fields => Known(fields, root))
            : null;
    }

    /// <summary>The settings; asks for every key there is, so that another one is reported.</summary>
    private static YamlMap? Known(FieldReader fields, YamlNode root)
    {
        fields.Bilingual("name");
        fields.Map("files");
        fields.List("styles");
        fields.List("scripts");
        return root as YamlMap;
    }

    private static void AddFiles(YamlMap? files, ThemeFolder folder, ImmutableSortedDictionary<string, ThemeAsset>.Builder assets, Findings findings)
    {
        foreach (var entry in files?.Entries ?? [])
        {
            if (Find(entry.Value, folder, findings) is { } file)
            {
                assets[entry.Key.Text] = Asset(entry.Key.Text, file.Read());
            }
        }
    }

    private static string Joined(YamlList? names, ThemeFolder folder, Findings findings, Func<SourceFile, string, string> made)
    {
        var joined = new StringBuilder();
        foreach (var name in names?.Items ?? [])
        {
            if (Find(name, folder, findings) is { } file && ThemeFolder.Text(file, findings) is { } text)
            {
                joined.Append(made(file, text));
            }
        }

        return joined.ToString();
    }

    private static SourceFile? Find(YamlNode written, ThemeFolder folder, Findings findings)
    {
        var name = (written as YamlScalar)?.Text ?? string.Empty;
        if (folder.Files.TryGetValue(name, out var file))
        {
            return file;
        }

        findings.Add(folder.Lacks(written.Position, name));
        return null;
    }

    /// <summary>A published file: its name gets eight hexadecimal digits of its content, so that it may be cached for ever.</summary>
    private static ThemeAsset Asset(string name, byte[] bytes)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        var dot = file.LastIndexOf('.') is >= 0 and var point ? point : file.Length;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4));
        return new ThemeAsset(bytes, new Permalink($"assets/{file[..dot]}-{hash}{file[dot..]}"));
    }
}
