using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What the last build read. A page is read anew if one of its files, or of those that give it defaults, is another; all are if the forms or the day are.</summary>
internal sealed class ReadingMemory
{
    private (CatalogLibrary Library, DateOnly Today)? _of;
    private Dictionary<string, KnownPage> _pages = new(StringComparer.Ordinal);

    /// <summary>The forms.</summary>
    public KeptReading<Outcome<CatalogLibrary>> Library { get; } = new();

    /// <summary>What <c>site.yaml</c> says; null if it cannot be used.</summary>
    public KeptReading<((Agency Agency, SiteSettings Settings)? Read, ImmutableArray<Diagnostic> Found)> Settings { get; } = new();

    /// <summary>The pages of all folders, in their order.</summary>
    public ImmutableArray<ReadPage> Pages(ImmutableArray<PageFolder> folders, PageContext context)
    {
        var known = _of == (context.Library, context.Today) ? _pages : [];
        var pages = new KnownPage[folders.Length];
        Parallel.For(0, pages.Length, index => pages[index] = PageOf(folders[index], context, known));
        _pages = pages.ToDictionary(page => page.Folder.Folder, StringComparer.Ordinal);
        _of = (context.Library, context.Today);
        return [.. pages.Select(page => page.Page)];
    }

    private static KnownPage PageOf(PageFolder folder, PageContext context, Dictionary<string, KnownPage> known)
    {
        var defaults = context.Defaults.FilesOf(folder.Folder);
        return known.GetValueOrDefault(folder.Folder) is { } page && page.IsOf(folder, defaults, context.Languages)
            ? page
            : new KnownPage(folder, defaults, context.Languages, PageReader.Read(folder, context));
    }

    /// <summary>A page with what it was read of.</summary>
    private sealed record KnownPage(PageFolder Folder, ImmutableArray<SourceFile> Defaults, IReadOnlyList<Language> Languages, ReadPage Page)
    {
        private readonly bool _hasTranslation = Folder.Others.Any(file => TranslationReader.LanguageOf(file) is not null);

        /// <summary>Whether the page would be read of the same. The languages of the site decide only about translations.</summary>
        public bool IsOf(PageFolder folder, ImmutableArray<SourceFile> defaults, IReadOnlyList<Language> languages) =>
            ReferenceEquals(Folder.Index, folder.Index)
            && SameFiles.Are(Folder.Others, folder.Others)
            && SameFiles.Are(Defaults, defaults)
            && (!_hasTranslation || Languages.SequenceEqual(languages));
    }
}

/// <summary>Something that was read of some files, as long as they stay the same.</summary>
internal sealed class KeptReading<T>
{
    private (ImmutableArray<SourceFile> Files, T Value)? _kept;

    /// <summary>What they say.</summary>
    public T Of(ImmutableArray<SourceFile> files, Func<T> read)
    {
        if (_kept is not { } kept || !SameFiles.Are(kept.Files, files))
        {
            _kept = kept = (files, read());
        }

        return kept.Value;
    }
}

/// <summary>Compares files by what they are, not by what they are called.</summary>
internal static class SameFiles
{
    /// <summary>Whether two lists hold the same files in the same order.</summary>
    public static bool Are(ImmutableArray<SourceFile> left, ImmutableArray<SourceFile> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var index = 0; index < left.Length; index++)
        {
            if (!ReferenceEquals(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }
}
