using System.Collections.Frozen;
using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using Scriban;

namespace ItaSite.Core.Rendering;

/// <summary>Reads a theme: its settings, texts, assets and templates, and checks every name that a template writes before a page is made.</summary>
internal static class ThemeReader
{
    /// <summary>The theme, with the site's own files laid over it.</summary>
    /// <param name="theme">Its files; paths begin with <c>themes/name/</c>.</param>
    /// <param name="overrides">The site's own; paths begin with <c>content/theme/</c>.</param>
    /// <param name="colours">The office's; null if it has none.</param>
    public static Outcome<Theme> Read(SourceTree theme, IEnumerable<SourceFile> overrides, OfficeColours? colours = null)
    {
        var folder = ThemeFolder.Of(theme, overrides);
        var findings = new Findings();
        var assets = ThemeAssetReader.Read(folder, colours, findings);
        var texts = Texts(folder, findings);
        var templates = new TemplateSet(
            Parse(folder.In("layouts/", ".html"), findings),
            Parse(folder.In("partials/", ".html"), findings),
            assets);
        if (!findings.ToImmutable().Any(found => ReadingRules.All.Contains(found.Rule)))
        {
            Check(folder, templates, texts[Language.Thai], findings); // where a file cannot be read, all that names it would be reported as well
        }

        return Outcome.Of(new Theme(folder.Name, assets) { Templates = templates, Texts = texts }, findings.ToImmutable());
    }

    private static FrozenDictionary<string, Template> Parse(IEnumerable<KeyValuePair<string, SourceFile>> files, Findings findings)
    {
        KeyValuePair<string, SourceFile>[] all = [.. files];
        var templates = new (Template? Template, Findings Findings)[all.Length];
        Parallel.For(0, all.Length, one => templates[one] = Parse(all[one].Value));
        findings.AddRange(templates.SelectMany(one => one.Findings.ToImmutable()));
        return all.Zip(templates)
            .Where(one => one.Second.Template is not null)
            .ToFrozenDictionary(one => one.First.Key, one => one.Second.Template!, StringComparer.Ordinal); // the line above keeps only those that are there
    }

    private static (Template? Template, Findings Findings) Parse(SourceFile file)
    {
        var findings = new Findings();
        return (ThemeFolder.Text(file, findings) is { } text ? Parse(file.Path, text, findings) : null, findings);
    }

    private static Template Parse(string path, string text, Findings findings)
    {
        var template = Template.Parse(text, path);
        if (template.HasErrors)
        {
            findings.Add(TemplateRules.Unreadable(template.Messages[0]));
        }

        return template;
    }

    private static void Check(ThemeFolder folder, TemplateSet templates, ThemeTexts texts, Findings findings)
    {
        CheckLayoutNames(folder, findings);
        foreach (var layout in Layouts.All)
        {
            if (!templates.Layouts.TryGetValue(layout.Name, out var template))
            {
                findings.Add(folder.Lacks(SourcePosition.File(folder.Root + "theme.yaml"), $"layouts/{layout.Name}.html"));
            }
            else if (!template.HasErrors)
            {
                new TemplateCheck(templates, findings).Run(template, Layouts.ScopeOf(layout, texts.Shape));
            }
        }

        CheckEnd(folder, findings);
    }

    private static void CheckLayoutNames(ThemeFolder folder, Findings findings)
    {
        var known = Layouts.All.Select(layout => layout.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, file) in folder.In("layouts/", ".html").Where(file => !known.Contains(file.Key)))
        {
            findings.Add(TemplateRules.NoPageUses(file.Path, name, NearNames.Nearest(name, known)));
        }
    }

    private static void CheckEnd(ThemeFolder folder, Findings findings)
    {
        if (folder.Files.TryGetValue("layouts/base.html", out var file)
            && ThemeFolder.Text(file, new Findings()) is { } text
            && !text.TrimEnd().EndsWith("</html>", StringComparison.Ordinal))
        {
            findings.Add(TemplateRules.NoEnd(file.Path));
        }
    }

    private static ImmutableSortedDictionary<Language, ThemeTexts> Texts(ThemeFolder folder, Findings findings)
    {
        var thai = Texts(folder, "i18n/th.yaml", findings);
        var english = Texts(folder, "i18n/en.yaml", findings);
        foreach (var entry in thai.Entries.Where(entry => english.Find(entry.Key.Text) is null))
        {
            findings.Add(TemplateRules.OneLanguage(entry.Key.Position, entry.Key.Text, "en"));
        }

        foreach (var entry in english.Entries.Where(entry => thai.Find(entry.Key.Text) is null))
        {
            findings.Add(TemplateRules.OneLanguage(entry.Key.Position, entry.Key.Text, "th"));
        }

        return ImmutableSortedDictionary<Language, ThemeTexts>.Empty
            .Add(Language.Thai, Values(thai))
            .Add(Language.English, Values(english));
    }

    /// <summary>The texts of the theme with the site's own laid over them, key by key.</summary>
    private static YamlMap Texts(ThemeFolder folder, string name, Findings findings)
    {
        var own = folder.Own.GetValueOrDefault(name);
        var site = folder.Files.GetValueOrDefault(name);
        if (own is null)
        {
            findings.Add(folder.Lacks(SourcePosition.File(folder.Root + name), name));
        }

        var texts = Entries(own, findings).ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
        foreach (var entry in Entries(site == own ? null : site, findings))
        {
            texts[entry.Key.Text] = entry;
        }

        return new YamlMap(SourcePosition.File(folder.Root + name), [.. texts.Values]);
    }

    private static ImmutableArray<YamlEntry> Entries(SourceFile? file, Findings findings) =>
        file is not null && ThemeFolder.Text(file, findings) is { } text && YamlReader.Read(file.Path, text, 1, findings) is { } root
            ? Entries(root, findings)
            : [];

    private static ImmutableArray<YamlEntry> Entries(YamlNode root, Findings findings)
    {
        if (root is YamlMap map)
        {
            return [.. map.Entries.Where(entry => Scalars.Expect(entry.Value, findings) is not null)];
        }

        if (root is not YamlScalar { Text: "" })
        {
            ValueFindings.AddShape(root, Shapes.Map, findings);
        }

        return [];
    }

    private static ThemeTexts Values(YamlMap map) =>
        new(map.Entries.ToImmutableSortedDictionary(
            entry => entry.Key.Text,
            entry => (entry.Value as YamlScalar)?.Text ?? string.Empty,
            StringComparer.Ordinal));
}
