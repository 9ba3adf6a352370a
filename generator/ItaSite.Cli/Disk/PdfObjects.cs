using System.Text;
using ItaSite.Core.Content;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ItaSite.Cli.Disk;

/// <summary>Goes through all objects of a PDF, page or not: what runs, what is carried along, and text that stands on no page (forms, notes).</summary>
internal sealed class PdfObjects
{
    private const int MostObjects = 200_000;
    private const int MostDepth = 16;

    private static readonly HashSet<string> TextKeys =
        new(["Contents", "V", "DV", "T", "TU", "RC", "Title", "Author", "Subject", "Keywords", "URI", "ActualText", "Alt"], StringComparer.Ordinal);

    private readonly SortedSet<string> _active = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    public PdfObjects(PdfDocument document)
    {
        IsWhole = document.Structure.CrossReferenceTable.ObjectOffsets.Count <= MostObjects;
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Take(MostObjects))
        {
            if (document.Structure.GetObject(reference) is { } found)
            {
                Walk(found.Data, string.Empty, 0);
            }
        }

        Language = document.Structure.Catalog.CatalogDictionary.Data.TryGetValue("Lang", out var token) ? TextOf(token) : null;
    }

    /// <summary>Names of what runs or is carried along, such as <c>JavaScript</c>.</summary>
    public IEnumerable<string> Active => _active;

    /// <summary>The language that it says it is in, or null.</summary>
    public string? Language { get; }

    private bool IsWhole { get; }

    public void AddTo(TextCollector text)
    {
        text.Add(TextPieceKind.Part, "forms", _text.ToString());
        if (!IsWhole)
        {
            text.LeaveOut();
        }
    }

    private void Walk(IToken token, string key, int depth)
    {
        if (depth > MostDepth)
        {
            return;
        }

        switch (token)
        {
            case StreamToken stream:
                Walk(stream.StreamDictionary, key, depth);
                break;
            case DictionaryToken dictionary:
                foreach (var (name, value) in dictionary.Data)
                {
                    Note(name, value);
                    Walk(value, name, depth + 1);
                }

                break;
            case ArrayToken array:
                foreach (var item in array.Data)
                {
                    Walk(item, key, depth + 1);
                }

                break;
            case var other when TextKeys.Contains(key) && TextOf(other) is { } text:
                _text.Append(text).Append('\n');
                break;
        }
    }

    private void Note(string name, IToken value)
    {
        if (name is "JavaScript" or "JS" or "RichMedia" || (name is "S" && value is NameToken { Data: "JavaScript" }))
        {
            _active.Add(name is "RichMedia" ? name : "JavaScript");
        }
        else if ((name is "S" && value is NameToken { Data: "Launch" }) || name is "Launch")
        {
            _active.Add("Launch");
        }
        else if (name is "EmbeddedFiles" or "EF")
        {
            _active.Add("EmbeddedFile");
        }
    }

    private static string? TextOf(IToken token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };
}
