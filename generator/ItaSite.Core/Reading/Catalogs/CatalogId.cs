namespace ItaSite.Core.Reading;

/// <summary>The ids of catalogs: they become column names, anchors and addresses.</summary>
internal static class CatalogId
{
    /// <summary>Whether a text is a word: lower-case ASCII letters and digits with '-' or '_' between, beginning with a letter, at most 40.</summary>
    public static bool IsWord(string text) =>
        text.Length is > 0 and <= 40
        && char.IsAsciiLetterLower(text[0])
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_');
}
