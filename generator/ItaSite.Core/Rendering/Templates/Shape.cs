using System.Collections.Frozen;

namespace ItaSite.Core.Rendering;

/// <summary>The names that a kind of view has, and what stands behind each; known before any page is rendered, so templates are checked when they are read.</summary>
/// <param name="Name">What messages call it, such as <c>item</c>.</param>
/// <param name="Members">Its names.</param>
internal sealed record Shape(string Name, FrozenDictionary<string, Member> Members)
{
    /// <summary>The shape of a view type.</summary>
    public static Shape Of<T>(string name, Func<Members<T>, Members<T>> members)
        where T : View =>
        new(name, members(new Members<T>()).Freeze());
}

/// <summary>A name of a view.</summary>
/// <param name="Read">Gives its value; null if there is none.</param>
/// <param name="Type">What kind of value that is.</param>
internal sealed record Member(Func<View, object?> Read, TemplateType Type);

/// <summary>What a template knows of a value.</summary>
/// <param name="Shape">The shape of the view, or of the views of the list; null for text, markup and yes or no.</param>
/// <param name="IsList">Whether it is a list.</param>
internal readonly record struct TemplateType(Shape? Shape, bool IsList)
{
    /// <summary>Text, markup, or yes or no.</summary>
    public static TemplateType Plain { get; } = new(null, false);

    /// <summary>One element of a list.</summary>
    public TemplateType Element => this with { IsList = false };
}

/// <summary>Collects the members of a view type.</summary>
internal sealed class Members<T>
    where T : View
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);

    /// <summary>A finished text; null if there is none.</summary>
    public Members<T> Text(string name, Func<T, string?> read) => Add(name, read, TemplateType.Plain);

    /// <summary>Markup.</summary>
    public Members<T> Html(string name, Func<T, Html?> read) => Add(name, read, TemplateType.Plain);

    /// <summary>Yes or no.</summary>
    public Members<T> Flag(string name, Func<T, bool> read) => Add(name, view => read(view), TemplateType.Plain);

    /// <summary>Another view; null if there is none.</summary>
    public Members<T> One(string name, Func<T, View?> read, Shape shape) => Add(name, read, new TemplateType(shape, IsList: false));

    /// <summary>A list of views; the template sees null in place of an empty list, so that <c>if</c> tells them apart.</summary>
    public Members<T> Many(string name, Func<T, IEnumerable<View>> read, Shape shape) =>
        Add(name, view => NullIfEmpty(read(view)), new TemplateType(shape, IsList: true));

    /// <summary>A list of texts; null if it is empty.</summary>
    public Members<T> Texts(string name, Func<T, IEnumerable<string>> read) =>
        Add(name, view => NullIfEmpty(read(view)), new TemplateType(null, IsList: true));

    internal FrozenDictionary<string, Member> Freeze() => _members.ToFrozenDictionary(StringComparer.Ordinal);

    private Members<T> Add(string name, Func<T, object?> read, TemplateType type)
    {
        _members.Add(name, new Member(view => read((T)view), type));
        return this;
    }

    private static object[]? NullIfEmpty(IEnumerable<object> values)
    {
        object[] all = [.. values];
        return all.Length is 0 ? null : all;
    }
}
