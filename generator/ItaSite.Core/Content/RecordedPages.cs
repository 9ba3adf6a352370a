namespace ItaSite.Core.Content;

/// <summary>Pages as the last build filled them in with what git knows. A page that stays as it is stays the same object.</summary>
internal sealed class RecordedPages
{
    private Dictionary<Page, Page> _known = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Page, Page> _next = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins with the pages of another build; those of the build before stay known until it ends.</summary>
    public void Begin() => (_known, _next) = (_next, new Dictionary<Page, Page>(ReferenceEqualityComparer.Instance));

    /// <summary>The page of the build before if the days are the same, else the one that was made now.</summary>
    /// <param name="written">The page as its author wrote it.</param>
    /// <param name="made">The same with its days.</param>
    public Page Keep(Page written, Page made)
    {
        var kept = _known.TryGetValue(written, out var before) && before.FrontMatter.Publication.Recorded == made.FrontMatter.Publication.Recorded ? before : made;
        _next[written] = kept;
        return kept;
    }
}
