using System.Text;
using ItaSite.Core.Rendering;

namespace ItaSite.Tests.Rendering;

/// <summary>The list of names that a template may write, as the manual gives it.</summary>
public static class ThemeNamesTests
{
    private const string Head = """
        # ชื่อที่ใช้ได้ในธีม / Names a template may use

        รายการนี้สร้างจากโปรแกรม ชื่อที่ไม่อยู่ในรายการเป็นข้อผิดพลาด ITA702
        This list is made by the program. A name that is not in it is the error ITA702.

        In every layout: `start` (leads to the home page in the language of the page; pages stand behind it), `root` (leads to the root of the site; files stand behind it), `page`, `site`, `t` (the words of `i18n/`); in a layout also the view named like it.
        `base` also has `header`, `footer` and `body`. Functions: `include 'partial' key: value` and `asset 'name'`. `→ x` is another view, `→ x*` a list of views, `*` a list of texts; anything else is text, markup, or yes or no.


        """;

    [Fact]
    public static void TheManualListsEachName()
    {
        var path = Repository.PathOf("generator", "docs", "theme-names.md");
        var actual = Head.ReplaceLineEndings("\n") + Listed();
        if (Repository.Accepts)
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Listed()
    {
        var text = new StringBuilder("## Layouts\n\n");
        foreach (var layout in Layouts.All.Where(layout => layout.Content is not null))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- `{layout.Name}`: `{layout.Name}` is a `{layout.Content!.Name}`\n"); // those without content are left out
        }

        foreach (var shape in Reached().OrderBy(shape => shape.Name, StringComparer.Ordinal))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## `{shape.Name}`\n\n");
            text.AppendJoin(", ", shape.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"`{member.Key}`{Kind(member.Value.Type)}")).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(TemplateType type) => (type.Shape, type.IsList) switch
    {
        (null, false) => string.Empty,
        (null, true) => "*",
        ({ } shape, var isList) => $" → {shape.Name}{(isList ? "*" : string.Empty)}",
    };

    private static HashSet<Shape> Reached()
    {
        var reached = new HashSet<Shape>(ReferenceEqualityComparer.Instance);
        var left = new Stack<Shape>([PageView.Members, SiteView.Members, .. Layouts.All.Select(layout => layout.Content).OfType<Shape>()]);
        while (left.TryPop(out var shape))
        {
            if (reached.Add(shape))
            {
                foreach (var inner in shape.Members.Values.Select(member => member.Type.Shape).OfType<Shape>())
                {
                    left.Push(inner);
                }
            }
        }

        return reached;
    }
}
