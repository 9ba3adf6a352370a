using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What <c>_defaults.yaml</c> gives to all pages below its folder.</summary>
/// <param name="Owner">The unit in charge, or null.</param>
/// <param name="Source">The origin of text or pictures, or null.</param>
/// <param name="ReviewMonths">After how many months since its publication a page must be looked at again, or null.</param>
internal sealed record PageDefaults(Written<string>? Owner, Written<string>? Source, Written<int>? ReviewMonths)
{
    /// <summary>Nothing given.</summary>
    public static PageDefaults None { get; } = new(null, null, null);

    /// <summary>These defaults, with those of the folders above where these are silent.</summary>
    public PageDefaults Over(PageDefaults above) =>
        new(Owner ?? above.Owner, Source ?? above.Source, ReviewMonths ?? above.ReviewMonths);
}

/// <summary>The title that an author gives to a file.</summary>
/// <param name="Position">Where its name is written.</param>
/// <param name="Text">The title.</param>
internal sealed record FileTitle(SourcePosition Position, Written<string> Text);

/// <summary>Reads what all kinds of pages may say of themselves.</summary>
internal static class FrontMatterReader
{
    public static PageDefaults? Defaults(FieldReader fields) =>
        new(fields.Text("owner"), fields.Text("source"), fields.Whole("review_months", 1, 120));

    public static FrontMatter Read(FieldReader fields, PageDefaults defaults) => new(
        fields.Text("title"),
        fields.Text("title_en"),
        fields.Text("summary"),
        fields.Text("owner") ?? defaults.Owner,
        fields.Period("covers"),
        PublicationOf(fields, defaults),
        fields.Texts("moved_from"))
    {
        Allowed = AllowanceReader.Read(fields),
        Pictures = PicturesOf(fields),
    };

    /// <summary>The titles that the author gives to files, by file name.</summary>
    public static ImmutableDictionary<string, FileTitle> FileTitles(FieldReader fields) =>
        fields.Map("files") is not { } map
            ? ImmutableDictionary<string, FileTitle>.Empty
            : map.Entries
                .Select(entry => (entry.Key, Title: Scalars.Expect(entry.Value, fields.Findings)))
                .Where(entry => entry.Title is not null)
                .ToImmutableDictionary(
                    entry => entry.Key.Text,
                    entry => new FileTitle(entry.Key.Position, new Written<string>(entry.Title!.Text, entry.Title.Position)), // filtered above
                    StringComparer.Ordinal);

    private static ImmutableArray<PictureText> PicturesOf(FieldReader fields) => fields.Map("pictures") is not { } map
        ? []
        :
        [
            .. from entry in map.Entries
               let text = Scalars.Expect(entry.Value, fields.Findings)
               where text is not null
               select new PictureText(
                   new Written<string>(entry.Key.Text.Normalize(), entry.Key.Position),
                   new Written<string>(text.Text, text.Position)),
        ];

    private static Publication PublicationOf(FieldReader fields, PageDefaults defaults)
    {
        var published = fields.Date("published");
        return new Publication(
            fields.Date("requested"),
            fields.Date("reviewed"),
            ApprovalOf(fields),
            published,
            fields.Date("updated"),
            fields.Date("review_by") ?? ReviewBy(published, defaults),
            fields.Date("expires"),
            fields.Text("source") ?? defaults.Source,
            fields.Flag("draft")?.Value ?? false,
            fields.Inner("rejected", new("การไม่อนุมัติ (rejected)", "the rejection"), RejectionOf))
        {
            Notified = fields.Date("notified"),
        };
    }

    private static Written<DateOnly>? ReviewBy(Written<DateOnly>? published, PageDefaults defaults) =>
        published is null || defaults.ReviewMonths is not { } months
            ? null
            : new Written<DateOnly>(published.Value.AddMonths(months.Value), months.Position);

    private static Rejection? RejectionOf(FieldReader fields)
    {
        var (on, reason) = (fields.RequiredDate("on"), fields.RequiredText("reason"));
        return on is null || reason is null ? null : new Rejection(on, reason);
    }

    private static Approval? ApprovalOf(FieldReader fields) => fields.Node("approved") switch
    {
        null => null,
        YamlScalar scalar => Scalars.Date(scalar, fields.Findings) is { } on
            ? new Approval(new Written<DateOnly>(on, scalar.Position), null)
            : null,
        { } node => FieldReader.Read(node, fields.Findings, new("การอนุมัติ (approved)", "the approval"), approval =>
        {
            var (on, by) = (approval.RequiredDate("on"), approval.Text("by"));
            return on is null ? null : new Approval(on, by);
        }),
    };
}
