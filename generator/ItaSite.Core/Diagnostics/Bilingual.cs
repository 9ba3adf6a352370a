namespace ItaSite.Core.Diagnostics;

/// <summary>A text in both languages of the project; both are complete.</summary>
/// <param name="Thai">The Thai text, which leads.</param>
/// <param name="English">The English text.</param>
public sealed record Bilingual(string Thai, string English)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language is Language.Thai ? Thai : English;
}
