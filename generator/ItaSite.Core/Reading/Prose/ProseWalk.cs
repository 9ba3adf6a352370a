using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Core.Reading;

/// <summary>Goes through the tree of one text once, in the order in which it is printed.</summary>
internal sealed class ProseWalk(string markdown, SourcePosition start, Findings findings)
{
    private readonly TextPlaces _places = new(markdown, start);
    private readonly List<(int Level, string Text, SourcePosition Position)> _headings = [];
    private readonly ImmutableArray<ProseLink>.Builder _links = ImmutableArray.CreateBuilder<ProseLink>();
    private readonly ImmutableArray<Picture>.Builder _pictures = ImmutableArray.CreateBuilder<Picture>();
    private readonly StringBuilder _text = new(markdown.Length);
    private string? _opening;
    private int _letters;
    private bool _isTooDeep;
    private bool _isInLink;

    /// <summary>All that the text holds; nothing if its parts lie too deep in one another to be printed.</summary>
    public Prose Walk(MarkdownDocument document)
    {
        Blocks(document, 0);
        if (_isTooDeep)
        {
            return Prose.Nothing(start);
        }

        var headings = Headings();
        return new Prose(PackedText.Of(markdown), start, headings, _links.ToImmutable(), _pictures.ToImmutable(), _opening, _letters, BodyOf(document, headings)) { Text = PackedText.Of(_text.ToString()) };
    }

    private ProseBody BodyOf(MarkdownDocument document, ImmutableArray<Heading> headings)
    {
        var body = new ProseBodyWriter(markdown.Length + (markdown.Length / 2));
        new ProseBlocks(headings, body).Write(document);
        return body.ToBody();
    }

    private ImmutableArray<Heading> Headings()
    {
        var ids = HeadingIds.Of([.. _headings.Select(heading => heading.Text)]);
        return [.. _headings.Select((heading, index) => new Heading(heading.Level, heading.Text, ids[index], heading.Position))];
    }

    private void Blocks(ContainerBlock container, int depth)
    {
        if (IsTooDeep(container, depth))
        {
            return;
        }

        foreach (var block in container)
        {
            OneBlock(block, depth);
        }
    }

    private void OneBlock(Block block, int depth)
    {
        switch (block)
        {
            case LinkReferenceDefinition definition:
                Gate(definition.Url, definition.Span.Start);
                break;
            case ContainerBlock container:
                Blocks(container, depth + 1);
                break;
            case CodeBlock code:
                Take(code.Lines.ToString());
                _text.Append('\n');
                break;
            case LeafBlock leaf:
                Note(leaf);
                Inlines(leaf.Inline, depth);
                _text.Append('\n');
                break;
        }
    }

    private void Note(LeafBlock leaf)
    {
        if (leaf is HeadingBlock heading)
        {
            _headings.Add((heading.Level, PlainText.Of(heading.Inline), _places.At(heading.Span.Start)));
        }
        else if (_opening is null && leaf is ParagraphBlock { Parent: MarkdownDocument })
        {
            _opening = PlainText.Of(leaf.Inline) is { Length: > 0 } text ? text : null;
        }
    }

    private void Inlines(ContainerInline? container, int depth)
    {
        if (container is null || IsTooDeep(container, depth))
        {
            return;
        }

        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            OneInline(inline, depth);
        }
    }

    private void OneInline(Inline inline, int depth)
    {
        switch (inline)
        {
            case LinkInline link:
                Note(link);
                var isInLink = _isInLink;
                _isInLink = true;
                Inlines(link, depth + 1);
                _isInLink = isInLink;
                break;
            case AutolinkInline address:
                Note(address);
                break;
            case ContainerInline container:
                Inlines(container, depth + 1);
                break;
            default:
                Text(inline);
                break;
        }
    }

    private void Note(LinkInline link)
    {
        var target = link.Url ?? string.Empty;
        var position = _places.At(link.Span.Start);
        if (link.Reference is null)
        {
            Gate(target, link.Span.Start);
        }

        if (!link.IsImage)
        {
            _links.Add(new ProseLink(target, PlainText.Of(link), position));
            return;
        }

        _pictures.Add(new Picture(target, PlainText.Of(link), position));
        if (LinkGate.Allows(target) && !LinkGate.AllowsPicture(target))
        {
            findings.Add(ProseRules.Forbidden(position, target));
        }
    }

    private void Note(AutolinkInline address)
    {
        var target = address.IsEmail ? "mailto:" + address.Url : address.Url;
        Gate(target, address.Span.Start);
        _links.Add(new ProseLink(target, address.Url, _places.At(address.Span.Start)));
        Take(address.Url);
    }

    private void Gate(string? target, int offset)
    {
        if (target is not null && !LinkGate.Allows(target))
        {
            findings.Add(ProseRules.Forbidden(_places.At(offset), target));
        }
    }

    private void Text(Inline inline)
    {
        var text = inline is LineBreakInline ? " " : PlainText.Leaf(inline);
        Take(text);
        if (inline is LiteralInline && !_isInLink)
        {
            findings.AddRange(WrittenMarkup.In(text, markdown, inline.Span.Start, _places));
        }
    }

    private void Take(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        for (var index = 0; index < text.Length; index++)
        {
            _letters += char.IsSurrogate(text[index]) ? LettersOfPair(text[index..]) : char.IsLetterOrDigit(text[index]) ? 1 : 0;
        }
    }

    /// <summary>1 where a pair of surrogates that is a letter begins, else 0.</summary>
    private static int LettersOfPair(ReadOnlySpan<char> rest) =>
        Rune.DecodeFromUtf16(rest, out var rune, out var length) is OperationStatus.Done && length is 2 && Rune.IsLetterOrDigit(rune) ? 1 : 0;

    private bool IsTooDeep(MarkdownObject here, int depth)
    {
        if (depth <= MarkdownDialect.MaximumDepth)
        {
            return false;
        }

        if (!_isTooDeep)
        {
            findings.Add(ProseRules.TooDeep(_places.At(here.Span.Start)));
        }

        return _isTooDeep = true;
    }
}
