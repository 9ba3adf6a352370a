using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Recall;

/// <summary>Findings as bytes: a list of rules, one of paths, one of texts, then the findings by their numbers in these. Most help texts stand in many findings.</summary>
internal static class FindingsFormat
{
    public static void Write(ImmutableArray<Diagnostic> findings, BinaryWriter writer)
    {
        var rules = new Numbers<Rule>(findings.Select(found => found.Rule));
        var paths = new Numbers<string>(findings.Select(found => found.Position.Path));
        var texts = new Numbers<Bilingual>(findings.SelectMany(found => new[] { found.Message, found.Help }));
        WriteAll(rules.List, writer, Write);
        WriteAll(paths.List, writer, static (path, into) => into.Write(path));
        WriteAll(texts.List, writer, Write);
        WriteAll(findings, writer, (found, into) =>
        {
            into.Write7BitEncodedInt(rules.Of(found.Rule));
            into.Write7BitEncodedInt(paths.Of(found.Position.Path));
            into.Write7BitEncodedInt(found.Position.Line);
            into.Write7BitEncodedInt(found.Position.Column);
            into.Write7BitEncodedInt(texts.Of(found.Message));
            into.Write7BitEncodedInt(texts.Of(found.Help));
        });
    }

    public static ImmutableArray<Diagnostic> Read(BinaryReader reader)
    {
        var rules = ReadAll(reader, static from => new Rule(from.ReadString(), from.ReadString(), (Severity)from.ReadByte(), from.ReadString()));
        var paths = ReadAll(reader, static from => from.ReadString());
        var texts = ReadAll(reader, static from => new Bilingual(from.ReadString(), from.ReadString()));
        return ImmutableCollectionsMarshal.AsImmutableArray(ReadAll(reader, from =>
        {
            var rule = rules[from.Read7BitEncodedInt()];
            var position = new SourcePosition(paths[from.Read7BitEncodedInt()], from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
            return new Diagnostic(rule, position, texts[from.Read7BitEncodedInt()], texts[from.Read7BitEncodedInt()]);
        }));
    }

    private static void Write(Rule rule, BinaryWriter writer)
    {
        writer.Write(rule.Id);
        writer.Write(rule.Name);
        writer.Write((byte)rule.Severity);
        writer.Write(rule.Source);
    }

    private static void Write(Bilingual text, BinaryWriter writer)
    {
        writer.Write(text.Thai);
        writer.Write(text.English);
    }

    private static void WriteAll<T>(IReadOnlyCollection<T> all, BinaryWriter writer, Action<T, BinaryWriter> write)
    {
        writer.Write(all.Count);
        foreach (var one in all)
        {
            write(one, writer);
        }
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var all = new T[reader.ReadInt32()];
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = read(reader);
        }

        return all;
    }

    /// <summary>Different values in the order in which they first come, and their zero-based numbers.</summary>
    private sealed class Numbers<T>
        where T : class
    {
        private readonly Dictionary<T, int> _numbers = [];
        private readonly List<T> _list = [];

        public Numbers(IEnumerable<T> values)
        {
            foreach (var value in values)
            {
                if (_numbers.TryAdd(value, _list.Count))
                {
                    _list.Add(value);
                }
            }
        }

        public IReadOnlyCollection<T> List => _list;

        public int Of(T value) => _numbers[value];
    }
}
