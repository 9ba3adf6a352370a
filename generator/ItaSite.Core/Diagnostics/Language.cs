namespace ItaSite.Core.Diagnostics;

/// <summary>A language in which messages and pages are written.</summary>
public enum Language
{
    Thai,
    English,
}
