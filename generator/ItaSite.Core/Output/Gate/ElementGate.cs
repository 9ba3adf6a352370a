using System.Collections.Frozen;
using System.Text.Json;
using AngleSharp.Dom;

namespace ItaSite.Core.Output;

/// <summary>Looks at one element of a finished page and its attributes.</summary>
internal static class ElementGate
{
    /// <summary>Elements whose <c>href</c> is followed by readers, not by the browser itself.</summary>
    private static readonly FrozenSet<string> Followed = new[] { "a", "area" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a <c>link</c> may say without making a browser load it.</summary>
    private static readonly FrozenSet<string> Told = new[] { "canonical", "alternate", "license", "author", "help", "next", "prev", "up", "first", "last", "me", "search", "describedby", "privacy-policy", "terms-of-service", "bookmark", "external", "nofollow", "noopener", "tag" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Loading = new[] { "src", "data", "poster", "background", "action", "formaction", "manifest", "codebase", "classid", "archive", "icon", "lowsrc", "dynsrc", "profile" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Moving = new[] { "to", "from", "by", "values" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Look(IElement element, PageFindings found)
    {
        switch (element.LocalName)
        {
            case "script":
                Script(element, found);
                break;
            case "style":
                found.Add(GateRules.Style, $"<style> {element.TextContent}", element);
                break;
            case "base":
                found.Add(GateRules.Foreign, $"<base href=\"{element.GetAttribute("href")}\">", element);
                break;
            case "meta" when Refreshed(element) is { } address:
                found.Resource(address, element);
                break;
            default:
                break;
        }

        foreach (var attribute in element.Attributes)
        {
            Look(element, attribute.Name.ToLowerInvariant(), attribute.Value, found);
        }
    }

    private static void Look(IElement element, string name, string value, PageFindings found)
    {
        switch (name)
        {
            case ['o', 'n', _, ..]:
                found.Add(GateRules.Handler, $"{name}=\"{value}\"", element);
                break;
            case "style":
                found.Add(GateRules.Style, $"style=\"{value}\"", element);
                break;
            case "srcdoc":
                found.Add(GateRules.Script, $"srcdoc=\"{value}\"", element);
                break;
            case "href" or "xlink:href" when element.LocalName is not "base":
                Reference(element, value, found);
                break;
            case "cite":
                found.Link(value, element);
                break;
            case "ping":
                Each(value.Split(' ', StringSplitOptions.RemoveEmptyEntries), element, found);
                break;
            case "srcset" or "imagesrcset":
                Each(value.Split(',').Select(part => part.Trim().Split(' ')[0]).Where(part => part.Length > 0), element, found);
                break;
            case var moving when Moving.Contains(moving) && element.LocalName is "animate" or "set" or "animateTransform":
                Each(value.Split(';').Where(part => part.Contains(':', StringComparison.Ordinal)), element, found);
                break;
            case var loading when Loading.Contains(loading) && !(element.LocalName is "script" || value.Length is 0 && loading is "action" or "icon"):
                found.Resource(value, element);
                break;
            default:
                Painted(element, value, found);
                break;
        }
    }

    /// <summary>A drawing may fill itself from elsewhere: <c>fill="url(…)"</c>.</summary>
    private static void Painted(IElement element, string value, PageFindings found)
    {
        var start = element.NamespaceUri == NamespaceNames.SvgUri ? value.IndexOf("url(", StringComparison.OrdinalIgnoreCase) : -1;
        var end = start < 0 ? -1 : value.IndexOf(')', start);
        if (end > 0)
        {
            found.Resource(value[(start + 4)..end].Trim(' ', '"', '\''), element);
        }
    }

    private static void Each(IEnumerable<string> addresses, IElement element, PageFindings found)
    {
        foreach (var address in addresses)
        {
            found.Resource(address, element);
        }
    }

    private static void Reference(IElement element, string address, PageFindings found)
    {
        if (Followed.Contains(element.LocalName) || element.LocalName is "link" && IsTold(element))
        {
            found.Link(address, element);
        }
        else
        {
            found.Resource(address, element);
        }
    }

    /// <summary><c>alternate stylesheet</c> is loaded, so every word must be harmless.</summary>
    private static bool IsTold(IElement link) =>
        (link.GetAttribute("rel") ?? string.Empty).Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && words.All(Told.Contains);

    /// <summary>Where <c>&lt;meta http-equiv="refresh"&gt;</c> leads; null if it leads nowhere else.</summary>
    private static string? Refreshed(IElement meta)
    {
        var content = meta.GetAttribute("content") ?? string.Empty;
        var end = content.AsSpan().IndexOfAny(';', ',');
        if (end < 0 || !string.Equals(meta.GetAttribute("http-equiv")?.Trim(), "refresh", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = content[(end + 1)..].Trim();
        var address = rest.StartsWith("url", StringComparison.OrdinalIgnoreCase) ? rest[3..].TrimStart().TrimStart('=').TrimStart() : rest;
        return address.Trim('"', '\'');
    }

    private static void Script(IElement script, PageFindings found)
    {
        var address = script.GetAttribute("src") ?? script.GetAttribute("href") ?? script.GetAttribute("xlink:href");
        if (address is not null ? !found.IsOwnScript(address) : !IsData(script))
        {
            found.Add(GateRules.Script, address ?? $"<script> {script.TextContent}", script);
        }
    }

    /// <summary>A block of data is not run. It must be JSON, and must not hold what could end it for a browser.</summary>
    private static bool IsData(IElement script)
    {
        var text = script.TextContent;
        return script.GetAttribute("type")?.Trim() is "application/ld+json" or "application/json"
            && !text.Contains("</", StringComparison.Ordinal)
            && !text.Contains("<!--", StringComparison.Ordinal)
            && IsJson(text);
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var read = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
