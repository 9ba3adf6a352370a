using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Core.Rendering;

/// <summary>What a template may see of something: finished texts, and other views. A name it does not have is an error, never an empty place.</summary>
internal abstract record View : IScriptObject
{
    /// <summary>The names a template may write behind a dot.</summary>
    public abstract Shape Shape { get; }

    int IScriptObject.Count => Shape.Members.Count;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException("A view cannot be changed.");
    }

    IEnumerable<string> IScriptObject.GetMembers() => Shape.Members.Keys;

    bool IScriptObject.Contains(string member) => Shape.Members.ContainsKey(member);

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (!Shape.Members.TryGetValue(member, out var found))
        {
            throw new ScriptRuntimeException(span, $"'{Shape.Name}' has no '{member}'.");
        }

        value = found.Read(this);
        return true;
    }

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
        // Views are read-only from the start.
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;
}
