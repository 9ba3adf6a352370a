using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Core.Rendering;

/// <summary>The two functions that templates have; none of Scriban's own are offered.</summary>
internal static class TemplateFunctions
{
    /// <summary>Their names, as the check of templates knows them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["include", "asset"];

    private static readonly ScriptObject Functions = Make();

    public static ScriptObject All() => Functions;

    private static ScriptObject Make()
    {
        var functions = new ScriptObject();
        functions.SetValue("include", new IncludePartial(), readOnly: true);
        functions.SetValue("asset", new AssetAddress(), readOnly: true);
        functions.IsReadOnly = true;
        return functions;
    }

    /// <summary><c>include 'name' key: value</c>: writes a partial in place; it sees the values behind <c>$.</c>.</summary>
    private sealed class IncludePartial : Function
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            ((HtmlContext)context).Include(NameIn(arguments, callerContext), arguments, callerContext!);
            return null;
        }
    }

    /// <summary><c>asset 'name'</c>: the address of a published file of the theme.</summary>
    private sealed class AssetAddress : Function
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ((HtmlContext)context).Asset(NameIn(arguments, callerContext), callerContext!);
    }

    private abstract class Function : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "name");

        public abstract object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));

        protected static string NameIn(ScriptArray arguments, ScriptNode? caller) =>
            arguments.Count > 0 && arguments[0] is string name
                ? name
                : throw new ScriptRuntimeException(caller?.Span ?? default, "The name must be a text in quotation marks.");
    }
}
