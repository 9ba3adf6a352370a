using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ItaSite.Core.Output;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Search;

/// <summary>What the script answers to a query.</summary>
/// <param name="IsNear">Whether these are results of the forgiving look.</param>
/// <param name="Addresses">The addresses of all results, in their order.</param>
/// <param name="Bytes">What moves until the first ten are shown, compressed.</param>
/// <param name="Milliseconds">How long the first ten took once the index was open.</param>
/// <param name="Quote">What is quoted of the first: before, match, after; empty if nothing was found.</param>
internal sealed record ScriptAnswer(bool IsNear, string[] Addresses, int Bytes, double Milliseconds, string[] Quote);

/// <summary>Runs the script of the theme in Node, as a browser would run it, without a page.</summary>
internal static class SearchScript
{
    /// <summary>The script.</summary>
    public static string File { get; } = Repository.PathOf("themes", "default", "js", "search.js");

    /// <summary>Each text folded, and folded without tone marks.</summary>
    public static (string Folded, string Blurred)[] Fold(IEnumerable<string> texts)
    {
        using var folder = new TempFolder();
        using var answer = Run(folder, json => WriteAll(json, "texts", texts));
        return [.. answer.RootElement.GetProperty("folds").EnumerateArray().Select(one => (one[0].GetString()!, one[1].GetString()!))]; // the script gives texts
    }

    /// <summary>What each query finds in an index.</summary>
    public static ScriptAnswer[] Ask(SearchIndex index, IEnumerable<string> queries)
    {
        using var folder = new TempFolder();
        foreach (var file in index.Files)
        {
            using var bytes = new MemoryStream();
            file.Write(bytes);
            folder.Write(file.Path, bytes.ToArray());
        }

        using var answer = Run(folder, json =>
        {
            json.WriteString("folder", folder.At("search"));
            json.WriteString("index", Path.GetFileNameWithoutExtension(index.Address));
            WriteAll(json, "queries", queries);
        });
        return [.. answer.RootElement.GetProperty("answers").EnumerateArray().Select(AnswerOf)];
    }

    private static ScriptAnswer AnswerOf(JsonElement answer) => new(
        answer.GetProperty("isNear").GetBoolean(),
        TextsOf(answer.GetProperty("addresses")),
        answer.GetProperty("bytes").GetInt32(),
        answer.GetProperty("milliseconds").GetDouble(),
        answer.GetProperty("quote") is { ValueKind: JsonValueKind.Array } quote ? TextsOf(quote) : []);

    private static string[] TextsOf(JsonElement list) => [.. list.EnumerateArray().Select(one => one.GetString()!)]; // the script gives texts

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static JsonDocument Run(TempFolder folder, Action<Utf8JsonWriter> request)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            request(json);
            json.WriteEndObject();
        }

        var harness = Repository.PathOf("generator", "ItaSite.Tests", "Search", "harness.js");
        var settings = new ProcessStartInfo("node", [harness, File, folder.Write("request.json", bytes.ToArray())])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(settings) ?? throw new InvalidOperationException("node");
        var answer = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return JsonDocument.Parse(answer);
    }
}
