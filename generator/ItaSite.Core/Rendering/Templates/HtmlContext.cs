using System.Buffers;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Core.Rendering;

/// <summary>Runs templates for one worker. What they print is escaped, names that do not exist are errors, and every limit throws.</summary>
internal sealed class HtmlContext : TemplateContext
{
    /// <summary>More turns than any honest page takes: a list of 10,000 rows in a table of 40 columns has 400,000 cells.</summary>
    public const int MostTurns = 1_000_000;

    /// <summary>The longest page in UTF-16 code units.</summary>
    public const int LongestPage = 32 * 1024 * 1024;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private readonly TemplateSet _templates;
    private Template? _body;

    public HtmlContext(TemplateSet templates)
        : base(TemplateFunctions.All())
    {
        _templates = templates;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LoopLimit = MostTurns;
        RecursiveLimit = 64;
        LimitToString = LongestPage;
        OutputLimit = LongestPage;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        PushOutput(Page);
    }

    /// <summary>What was written.</summary>
    public Utf8Output Page { get; } = new();

    /// <summary>What leads from the page to the root of the site.</summary>
    public string Root { get; private set; } = string.Empty;

    /// <summary>Writes a template to <see cref="Page"/>.</summary>
    /// <param name="template">The outer template.</param>
    /// <param name="body">The template that stands where the outer one prints <c>body</c>, or null.</param>
    /// <param name="root">What leads from the page to the root of the site.</param>
    /// <param name="names">What both may name.</param>
    public void Run(Template template, Template? body, string root, ScriptObject names)
    {
        Root = root;
        _body = body;
        Page.Clear();
        PushGlobal(names);
        template.Render(this); // the limits count anew from here; what it returns is not used, for Page has it
        PopGlobal();
    }

    /// <summary>Writes a partial.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">What it may name behind <c>$.</c>.</param>
    /// <param name="caller">Where it is included.</param>
    public void Include(string name, ScriptArray arguments, ScriptNode caller)
    {
        var partial = _templates.Partial(name) ?? throw new ScriptRuntimeException(caller.Span, $"There is no partial '{name}'.");
        EnterRecursive(caller);
        PushLocal();
        SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
        Print(partial);
        PopLocal();
        ExitRecursive(caller);
    }

    /// <summary>The address of a published file of the theme, from this page.</summary>
    public string Asset(string name, ScriptNode caller) =>
        _templates.AssetPath(name) is { } path
            ? Root + path
            : throw new ScriptRuntimeException(caller.Span, $"The theme has no file '{name}'.");

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Html html:
                Write(html.Value);
                break;
            case BodyMark when _body is not null:
                Print(_body);
                break;
            case string text:
                Escape(text);
                break;
            case int or bool:
                Escape(ObjectToString(textAsObject) ?? string.Empty);
                break;
            default:
                throw new ScriptRuntimeException(span, "Only texts can be printed; name a part of it behind a dot.");
        }

        return this;
    }

    private void Print(Template template)
    {
        if (template.Page is { } page)
        {
            Evaluate(page);
        }
    }

    private void Escape(string text)
    {
        var start = 0;
        for (var next = text.AsSpan().IndexOfAny(Special); next >= 0; next = text.AsSpan(start).IndexOfAny(Special))
        {
            Write(text, start, next);
            Write(Entity(text[start + next]));
            start += next + 1;
        }

        Write(text, start, text.Length - start);
    }

    private static string Entity(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}

/// <summary>Stands for the layout of the page where <c>base.html</c> prints <c>body</c>.</summary>
internal sealed class BodyMark
{
    public static BodyMark Instance { get; } = new();
}
