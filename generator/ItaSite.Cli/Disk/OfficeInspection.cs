using System.IO.Compression;
using System.Text;
using System.Xml;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>Tells what is in a Word document or an Excel table: all text, also deleted, hidden and of notes; macros; data drawn from elsewhere.</summary>
internal static class OfficeInspection
{
    private const int FewLetters = 20;
    private const int LongestDetail = 80;

    public static InspectionAnswer Of(Stream content)
    {
        using var package = new ZipPackage(content);
        var (text, traits) = (new TextCollector(), new List<AttachmentTrait>());
        var done = package.Find("xl/workbook.xml") is { } workbook ? new WorkbookText(package, text, traits).Read(workbook) : [];
        foreach (var entry in package.Entries.Where(entry => !done.Contains(entry.FullName)))
        {
            Read(package, entry, text, traits);
        }

        var read = text.ToText();
        if (package.Entries.Any(entry => entry.FullName.Contains("/media/", StringComparison.Ordinal)) && LettersOf(read) < FewLetters)
        {
            traits.Add(new(AttachmentTraitKind.Scanned, "1"));
        }

        return new InspectionAnswer(null, [.. traits.Distinct()], read);
    }

    private static void Read(ZipPackage package, ZipArchiveEntry entry, TextCollector text, List<AttachmentTrait> traits)
    {
        var name = entry.FullName;
        if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
        {
            traits.Add(new(AttachmentTraitKind.Macro, name));
        }
        else if (name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase))
        {
            traits.Add(new(AttachmentTraitKind.Active, name));
            text.LeaveOut();
        }

        if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            ReadLinks(package, entry, text, traits);
        }
        else if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !IsOnlyLooks(name))
        {
            ReadPart(package, entry, text, traits);
        }
        else
        {
            package.Drain(entry);
        }
    }

    private static bool IsOnlyLooks(string name) =>
        name.Contains("/theme/", StringComparison.Ordinal) || name.EndsWith("styles.xml", StringComparison.Ordinal) || name.EndsWith("fontTable.xml", StringComparison.Ordinal) || name is "[Content_Types].xml";

    private static void ReadPart(ZipPackage package, ZipArchiveEntry entry, TextCollector text, List<AttachmentTrait> traits)
    {
        var isProperty = entry.FullName.StartsWith("docProps/", StringComparison.Ordinal);
        using var reader = package.OpenXml(entry);
        text.Add(isProperty ? TextPieceKind.Property : TextPieceKind.Part, entry.FullName, TextOf(reader, isProperty, traits));
    }

    /// <summary>All text of a part. Runs of a paragraph belong together, for a number may be cut into several; paragraphs and properties do not.</summary>
    private static string TextOf(XmlReader reader, bool isProperty, List<AttachmentTrait> traits)
    {
        var text = new StringBuilder();
        var element = string.Empty;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    element = reader.LocalName;
                    text.Append(element switch { "tab" => "\t", "br" or "cr" => "\n", _ => "" });
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    text.Append(reader.Value);
                    NoteAuthor(isProperty, element, reader.Value, traits);
                    break;
                case XmlNodeType.Whitespace when element is "t":
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement when isProperty || reader.LocalName is "p" or "comment" or "v" or "si":
                    text.Append('\n');
                    break;
            }
        }

        return text.ToString();
    }

    private static void NoteAuthor(bool isProperty, string element, string value, List<AttachmentTrait> traits)
    {
        if (isProperty && element is "creator" or "lastModifiedBy" && !string.IsNullOrWhiteSpace(value))
        {
            traits.Add(new(AttachmentTraitKind.Author, "Author"));
        }
    }

    private static void ReadLinks(ZipPackage package, ZipArchiveEntry entry, TextCollector text, List<AttachmentTrait> traits)
    {
        using var reader = package.OpenXml(entry);
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element && reader.GetAttribute("TargetMode") is "External" && reader.GetAttribute("Target") is { } target)
            {
                text.Add(TextPieceKind.Part, entry.FullName, target);
                if (reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) is not true)
                {
                    traits.Add(new(AttachmentTraitKind.ExternalLink, target.Length > LongestDetail ? target[..LongestDetail] + "…" : target));
                }
            }
        }
    }

    private static int LettersOf(AttachmentText text) =>
        text.Pieces.Where(piece => piece.Kind is not TextPieceKind.Property).Sum(piece => piece.Text.Count(char.IsLetterOrDigit));
}
