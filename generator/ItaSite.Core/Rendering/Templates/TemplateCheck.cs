using ItaSite.Core.Diagnostics;
using Scriban;
using Scriban.Syntax;

namespace ItaSite.Core.Rendering;

/// <summary>Follows a layout through all its branches and partials before any page is made: every name it writes must exist, and it may do no more than choose, repeat and include.</summary>
internal sealed class TemplateCheck(TemplateSet templates, Findings findings)
{
    private static readonly string[] LoopNames = ["index", "first", "last", "even", "odd", "length"];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<(SourcePosition, string)> _reported = [];

    /// <summary>Checks a layout, and the partials it includes with what it gives them.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="names">What it may name.</param>
    public void Run(Template layout, TemplateScope names) => Statements(layout.Page?.Body?.Statements, names);

    private void Statements(IEnumerable<ScriptStatement>? statements, TemplateScope scope)
    {
        foreach (var statement in statements ?? [])
        {
            Statement(statement, scope);
        }
    }

    private void Statement(ScriptStatement statement, TemplateScope scope)
    {
        switch (statement)
        {
            case ScriptRawStatement or ScriptEndStatement or ScriptNopStatement or ScriptEscapeStatement:
                break;
            case ScriptExpressionStatement { Expression: { } expression }:
                Printed(expression, scope);
                break;
            case ScriptIfStatement or ScriptElseStatement:
                Choice((ScriptConditionStatement)statement, scope);
                break;
            case ScriptForStatement loop:
                Loop(loop, scope);
                break;
            case ScriptBlockStatement block:
                Statements(block.Statements, scope);
                break;
            default:
                Add(TemplateRules.NotForThemes(statement.Span, Text(statement)));
                break;
        }
    }

    private void Printed(ScriptExpression expression, TemplateScope scope)
    {
        if (TypeOf(expression, scope) is { } type && type != TemplateType.Plain)
        {
            Add(TemplateRules.WholeThing(expression.Span, $"{expression}", Example(type, $"{expression}")));
        }
    }

    /// <summary>What could be written instead: the first part that is a text.</summary>
    private static string Example(TemplateType type, string written)
    {
        var part = type.Shape?.Members.Where(member => member.Value.Type == TemplateType.Plain).Select(member => member.Key).Order(StringComparer.Ordinal).FirstOrDefault();
        return type.IsList ? $"{{{{ for one in {written} }}}} … {{{{ end }}}}" : $"{{{{ {written}.{part} }}}}";
    }

    private void Choice(ScriptConditionStatement? choice, TemplateScope scope)
    {
        if (choice is ScriptIfStatement branch)
        {
            TypeOf(branch.Condition, scope);
            Statements(branch.Then?.Statements, scope);
            Choice(branch.Else, scope);
        }
        else if (choice is ScriptElseStatement rest)
        {
            Statements(rest.Body?.Statements, scope);
        }
    }

    private void Loop(ScriptForStatement loop, TemplateScope scope)
    {
        var type = TypeOf(loop.Iterator, scope);
        if (type is { IsList: false })
        {
            Add(TemplateRules.NotForThemes(loop.Span, $"for … in {loop.Iterator}"));
            return;
        }

        var name = (loop.Variable as ScriptVariable)?.BaseName ?? string.Empty;
        Statements(loop.Body?.Statements, type is null ? scope.WithUnknown(name) : scope.With(name, type.Value.Element));
        Choice(loop.Else, scope);
    }

    /// <summary>What an expression gives; null if that cannot be known because a finding was made of it.</summary>
    private TemplateType? TypeOf(ScriptExpression? expression, TemplateScope scope) => expression switch
    {
        ScriptLiteral => TemplateType.Plain,
        ScriptNestedExpression nested => TypeOf(nested.Expression, scope),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Operand(not.Right, scope),
        ScriptBinaryExpression binary when IsComparison(binary.Operator) => Both(binary, scope),
        ScriptMemberExpression member => MemberOf(member, scope),
        ScriptVariable variable => Variable(variable, scope),
        ScriptFunctionCall call => Call(call, scope),
        _ => Refuse(expression),
    };

    private TemplateType? Refuse(ScriptNode? node)
    {
        if (node is not null)
        {
            Add(TemplateRules.NotForThemes(node.Span, Text(node)));
        }

        return null;
    }

    private static bool IsComparison(ScriptBinaryOperator binary) => binary is
        ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual;

    private TemplateType? Operand(ScriptExpression? operand, TemplateScope scope)
    {
        TypeOf(operand, scope);
        return TemplateType.Plain;
    }

    private TemplateType? Both(ScriptBinaryExpression binary, TemplateScope scope)
    {
        TypeOf(binary.Left, scope);
        return Operand(binary.Right, scope);
    }

    private TemplateType? MemberOf(ScriptMemberExpression expression, TemplateScope scope)
    {
        var name = expression.Member?.BaseName ?? string.Empty;
        if (expression.Target is ScriptVariable { BaseName: "for" })
        {
            return LoopNames.Contains(name, StringComparer.Ordinal) ? TemplateType.Plain : Unknown(expression.Member!, "for", LoopNames);
        }

        if (expression.Target is ScriptVariable target && target == ScriptVariable.Arguments)
        {
            return scope.Argument(name) ?? Unknown(expression.Member!, "$", scope.Arguments);
        }

        return TypeOf(expression.Target, scope) is { } owner ? MemberOf(owner, expression) : null;
    }

    private TemplateType? MemberOf(TemplateType owner, ScriptMemberExpression expression)
    {
        var name = expression.Member?.BaseName ?? string.Empty;
        if (owner.IsList)
        {
            return name is "size" ? TemplateType.Plain : Unknown(expression.Member!, $"{expression.Target}", ["size"]);
        }

        return owner.Shape is { } shape
            ? shape.Members.TryGetValue(name, out var member) ? member.Type : Unknown(expression.Member!, shape.Name, shape.Members.Keys)
            : Unknown(expression.Member!, $"{expression.Target}", []);
    }

    private TemplateType? Variable(ScriptVariable variable, TemplateScope scope)
    {
        if (scope.IsUnknown(variable.BaseName))
        {
            return null;
        }

        return scope.Find(variable.BaseName) ?? Unknown(variable, null, scope.Names);
    }

    private TemplateType? Unknown(ScriptNode at, string? owner, IEnumerable<string> known)
    {
        var written = at is ScriptVariable variable ? variable.BaseName : at.ToString();
        Add(TemplateRules.NoSuchName(at.Span, written, owner, NearNames.Nearest(written, known)));
        return null;
    }

    private TemplateType? Call(ScriptFunctionCall call, TemplateScope scope)
    {
        var function = (call.Target as ScriptVariable)?.BaseName;
        if (function is not ("include" or "asset") || call.Arguments is not [ScriptLiteral { Value: string name }, ..])
        {
            return Refuse(call);
        }

        if (function is "include")
        {
            Include(call, name, scope);
        }
        else if (templates.AssetPath(name) is null)
        {
            Add(TemplateRules.NoSuchFile(call.Span, "theme.yaml", name, NearNames.Nearest(name, templates.Assets.Keys)));
        }

        return TemplateType.Plain;
    }

    private void Include(ScriptFunctionCall call, string name, TemplateScope scope)
    {
        var inside = scope.Global();
        foreach (var argument in call.Arguments.Skip(1))
        {
            inside = Give(inside, argument, scope);
        }

        if (templates.Partial(name) is not { } partial)
        {
            Add(TemplateRules.NoSuchFile(call.Span, "partials", name, NearNames.Nearest(name, templates.Partials.Keys)));
        }
        else if (_seen.Add($"{name}({inside.Signature})"))
        {
            Statements(partial.Page?.Body?.Statements, inside);
        }
    }

    private TemplateScope Give(TemplateScope inside, ScriptExpression argument, TemplateScope scope)
    {
        if (argument is not ScriptNamedArgument { Name: { } name } named)
        {
            Refuse(argument);
            return inside;
        }

        return inside.WithArgument(name.BaseName, TypeOf(named.Value, scope) ?? TemplateType.Plain);
    }

    private void Add(Diagnostic found)
    {
        if (_reported.Add((found.Position, found.Message.English)))
        {
            findings.Add(found);
        }
    }

    private static string Text(ScriptNode node)
    {
        var text = node.ToString()?.Trim() ?? string.Empty;
        var end = text.AsSpan().IndexOfAny('\n', '}');
        return end < 0 ? text : text[..end].Trim();
    }
}
