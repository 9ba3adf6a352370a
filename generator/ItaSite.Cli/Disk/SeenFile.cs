using System.Security.Cryptography;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>A file as it was seen, and the hash of what was read of it.</summary>
internal sealed class SeenFile
{
    private readonly FileInfo _file;
    private readonly Inspector _inspector;
    private DateTime _written;
    private DateTime _looked;
    private byte[]? _hash;
    private bool _wasInspected;

    /// <param name="file">Where it lies.</param>
    /// <param name="path">Its logical path.</param>
    /// <param name="inspector">Looks into it if it is an attachment.</param>
    /// <param name="looked">When it was looked at.</param>
    public SeenFile(FileInfo file, string path, Inspector inspector, DateTime looked)
    {
        (_file, _inspector, _written, _looked) = (file, inspector, file.LastWriteTimeUtc, looked);
        Source = new SourceFile(path, file.Length, Read, Inspect);
    }

    public string Name => _file.Name;

    /// <summary>What stands for it as long as it does not change.</summary>
    public SourceFile Source { get; }

    /// <summary>Whether it has not changed since.</summary>
    /// <param name="now">When it is looked at.</param>
    public bool IsAsItWas(DateTime now)
    {
        _file.Refresh();
        if (!_file.Exists || _file.Length != Source.Length)
        {
            return false;
        }

        var written = _file.LastWriteTimeUtc;
        if (written == _written && SeenTime.IsSure(_written, _looked))
        {
            return true;
        }

        var isSame = HasTheSameBytes();
        (_written, _looked) = isSame ? (written, now) : (_written, _looked);
        return isSame;
    }

    public void Doubt() => _looked = DateTime.MinValue;

    /// <summary>Only of a file that was never inspected it is known which bytes were taken from it: the first that were read.</summary>
    private bool HasTheSameBytes() =>
        !_wasInspected && _hash is { } hash && hash.AsSpan().SequenceEqual(SHA256.HashData(File.ReadAllBytes(_file.FullName)));

    private byte[] Read()
    {
        var bytes = File.ReadAllBytes(_file.FullName);
        _hash ??= SHA256.HashData(bytes);
        return bytes;
    }

    private AttachmentFacts Inspect()
    {
        _wasInspected = true;
        return _inspector.Inspect(_file.FullName);
    }
}
