using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using ItaSite.Core;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Recall;

/// <summary>Notes the hash of each file while a run reads it, so that no file is read for its hash alone.</summary>
internal sealed class InputWatch
{
    private readonly ConcurrentDictionary<string, byte[]> _hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FoundTheme> _themes = new(StringComparer.Ordinal);
    private volatile bool _isTorn;

    /// <summary>The themes that were asked for.</summary>
    public ImmutableArray<FoundTheme> Themes => [.. _themes.Values];

    /// <summary>The same input, watched.</summary>
    public BuildInput Over(BuildInput input) => input with
    {
        Content = Watched(input.Content),
        FindTheme = name => _themes.GetOrAdd(name, asked => new FoundTheme(asked, input.FindTheme(asked) is { } found ? Watched(found) : null)).Files,
    };

    /// <summary>The SHA-256 of each file, one after the other; those that nobody has read are read now. Null if one of them changed while it was in use, so that nobody can tell which bytes were used.</summary>
    public byte[]? HashesOf(ImmutableArray<SourceFile> files)
    {
        var hashes = new byte[files.Length * SHA256.HashSizeInBytes];
        for (var index = 0; index < files.Length; index++)
        {
            var hash = _hashes.TryGetValue(files[index].Path, out var noted) ? noted : SHA256.HashData(files[index].Read());
            hash.CopyTo(hashes, index * SHA256.HashSizeInBytes);
        }

        return _isTorn ? null : hashes;
    }

    private SourceTree Watched(SourceTree tree) => new([.. tree.Files.Select(file => file.Refusal is null ? Watched(file) : file)]);

    private SourceFile Watched(SourceFile file) => file with
    {
        Read = () =>
        {
            var bytes = file.Read();
            Note(file.Path, SHA256.HashData(bytes));
            return bytes;
        },
        Inspect = () =>
        {
            var facts = file.Inspect();
            Note(file.Path, Convert.FromHexString(facts.Sha256));
            return facts;
        },
    };

    private void Note(string path, byte[] hash)
    {
        if (!_hashes.GetOrAdd(path, hash).AsSpan().SequenceEqual(hash))
        {
            _isTorn = true;
        }
    }
}
