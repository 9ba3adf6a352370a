namespace ItaSite.Core.Diagnostics;

/// <summary>A language in which messages and pages are written.</summary>
public enum Language
{
    Thai,
    English,
}

/// <summary>The codes of languages.</summary>
public static class LanguageCodes
{
    /// <summary>All languages, in the order in which findings name them.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.Thai, Language.English];

    /// <summary>As in <c>site.yaml</c>, in addresses and in HTML (BCP 47): <c>th</c>, <c>en</c>.</summary>
    public static string Code(this Language language) => language is Language.Thai ? "th" : "en";

    /// <summary>Its name as its own readers call it.</summary>
    public static string OwnName(this Language language) => language is Language.Thai ? "ภาษาไทย" : "English";
}
