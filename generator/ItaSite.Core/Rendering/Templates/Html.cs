namespace ItaSite.Core.Rendering;

/// <summary>Markup that a template prints as it is. Everything else that a template prints is escaped.</summary>
/// <param name="Value">Well-formed HTML.</param>
internal sealed record Html(string Value)
{
    public override string ToString() => Value;
}
