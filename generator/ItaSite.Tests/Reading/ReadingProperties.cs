using System.Text;
using CsCheck;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

public static class ReadingProperties
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "---\n", "a: ", "b:", "- ", "  ", "\n", "\t", "'", "\"", "{", "}", "[", "]", ", ", "#x", "# ", "&a ", "*a", "!t ", "<<: ", "|\n", ">-\n", "? ", ": ",
        "ก", "ำ", "ํา", "เเ", "่", "“", "：", "@", "%", "…", "\u200B", "\u202E", "=======\n", "\uFEFF", "\r\n", "\r", "\0", "2567-H1", "๑๒", "10.5", "\u2028", "\\x", "\u0085");

    [Fact]
    public static void AnyBytesAreReadWithoutAnExceptionAndWithFindingsInsideTheFile() =>
        Gen.Byte.Array[0, 200].Sample(bytes => ReadingFuzz.Run(bytes), iter: Cases.Of(3000));

    [Fact]
    public static void AnyMixtureOfYamlSignsIsReadWithoutAnException() =>
        Pieces.Array[0, 40].Sample(pieces => ReadingFuzz.Run(Encoding.UTF8.GetBytes(string.Concat(pieces))), iter: Cases.Of(20_000));

    [Fact]
    public static void AnyTreeWrittenAsYamlReadsBack() =>
        TreeOf(3).Sample(tree =>
        {
            var (root, findings) = Reports.Yaml(tree.Write(0));

            Assert.Empty(Reports.Lines(findings));
            Assert.Equal(tree.Print(), Tree.Of(root!).Print()); // no finding, so it was read
        }, iter: Cases.Of(1000));

    [Fact]
    public static void AnyPathThatPassesStaysBelowItsRoot() =>
        Gen.OneOf("..", ".", "a", "/", "\\", "%2e", "%252e", "%2F", "con", "x.pdf", "ก", ":", "C:", " ", "\0").Array[1, 12].Sample(parts =>
        {
            if (PathGate.Resolve("content/oit/2567/o24", string.Concat(parts)) is not GatedPath.Passed passed)
            {
                return;
            }

            Assert.True(passed.Path is "content" || passed.Path.StartsWith("content/", StringComparison.Ordinal), passed.Path);
            Assert.DoesNotContain(passed.Path.Split('/'), part => part is "" or "." or "..");
            Assert.IsType<GatedPath.Passed>(PathGate.Check(passed.Path));
        }, iter: Cases.Of(20_000));

    [Fact]
    public static void TwinsOfOneNameHaveOneKey() =>
        Gen.OneOf("é", "ü", "ก", "ำ", "น้ำ", "ที่", "A", "b", "1", "-").Array[1, 8].Sample(parts =>
        {
            var name = string.Concat(parts);

            Assert.Equal(PathGate.CollisionKeyOf(name), PathGate.CollisionKeyOf(name.Normalize(NormalizationForm.FormD)));
            Assert.Equal(PathGate.CollisionKeyOf(name), PathGate.CollisionKeyOf(name.ToUpperInvariant()));
            Assert.Equal(PathGate.CollisionKeyOf(name), PathGate.CollisionKeyOf(name.Replace("ำ", "ํา", StringComparison.Ordinal)));
        });

    private static Gen<Tree> TreeOf(int depth)
    {
        var text = Gen.OneOf("ก", "a: b", "- x", "#1", "'", "\"", "010", "yes", "น้ำ", "x y", "{{", "@").Select(one => (Tree)new Tree.Text(one));
        return depth is 0
            ? text
            : Gen.OneOf<Tree>(
                text,
                TreeOf(depth - 1).Array[1, 3].Select(items => (Tree)new Tree.List(items)),
                TreeOf(depth - 1).Array[1, 3].Select(items => (Tree)new Tree.Map(items)));
    }
}

/// <summary>A tree of maps, lists and texts that can be written as YAML.</summary>
internal abstract record Tree
{
    /// <summary>The tree as YAML lines; the first one without its indentation if it continues a line.</summary>
    public abstract string Write(int indent);

    /// <summary>The tree in one line, for comparison.</summary>
    public abstract string Print();

    public static Tree Of(YamlNode node) => node switch
    {
        YamlScalar scalar => new Text(scalar.Text),
        YamlList list => new List([.. list.Items.Select(Of)]),
        YamlMap map => new Map([.. map.Entries.Select(entry => Of(entry.Value))]),
        _ => throw new NotSupportedException(node.ToString()),
    };

    private static string Below(Tree child, int indent) =>
        child is Text ? " " + child.Write(indent) : "\n" + child.Write(indent + 2);

    internal sealed record Text(string Value) : Tree
    {
        public override string Write(int indent) => "'" + Value.Replace("'", "''", StringComparison.Ordinal) + "'\n";

        public override string Print() => $"<{Value}>";
    }

    internal sealed record List(Tree[] Items) : Tree
    {
        public override string Write(int indent) => string.Concat(Items.Select(item => new string(' ', indent) + "-" + Below(item, indent)));

        public override string Print() => $"[{string.Join(' ', Items.Select(item => item.Print()))}]";
    }

    internal sealed record Map(Tree[] Items) : Tree
    {
        public override string Write(int indent) => string.Concat(Items.Select((item, at) => new string(' ', indent) + (char)('a' + at) + ":" + Below(item, indent)));

        public override string Print() => $"{{{string.Join(' ', Items.Select(item => item.Print()))}}}";
    }
}
