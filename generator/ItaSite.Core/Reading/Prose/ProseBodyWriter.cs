using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Takes the HTML of one text and the gaps in it.</summary>
internal sealed class ProseBodyWriter
{
    private readonly StringBuilder _html;
    private readonly ImmutableArray<ProseGap>.Builder _gaps = ImmutableArray.CreateBuilder<ProseGap>();

    /// <param name="length">About how long the HTML will be, in UTF-16 code units.</param>
    public ProseBodyWriter(int length)
    {
        _html = new StringBuilder(length);
        Html = new HtmlText(new StringWriter(_html, CultureInfo.InvariantCulture) { NewLine = "\n" });
    }

    /// <summary>Takes what belongs to every page.</summary>
    public HtmlText Html { get; }

    /// <summary>Leaves a gap here.</summary>
    public HtmlText Gap(ProseGapKind kind, string text, string detail = "")
    {
        _gaps.Add(new ProseGap(_html.Length, kind, text, detail));
        return Html;
    }

    public ProseBody ToBody() => new(PackedText.Of(_html.ToString()), _gaps.ToImmutable());
}
