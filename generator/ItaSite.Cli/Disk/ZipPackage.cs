using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace ItaSite.Cli.Disk;

/// <summary>An archive that is read with limits, which hold while it is inflated: what its list of entries says is not trusted.</summary>
internal sealed class ZipPackage : IDisposable
{
    private const int MostEntries = 10_000;
    private const long MostBytes = 256L * 1024 * 1024;
    private const long MostRatio = 200;
    private const long RatioFrom = 1024 * 1024;

    private readonly ZipArchive _archive;
    private long _total;

    /// <exception cref="BombException">It has too many entries.</exception>
    public ZipPackage(Stream content)
    {
        _archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (_archive.Entries.Count > MostEntries)
        {
            throw new BombException(string.Create(CultureInfo.InvariantCulture, $"{_archive.Entries.Count} entries"));
        }
    }

    public IReadOnlyList<ZipArchiveEntry> Entries => _archive.Entries;

    public ZipArchiveEntry? Find(string name) => _archive.GetEntry(name);

    /// <summary>The bytes of an entry, counted while they are read.</summary>
    public Stream Open(ZipArchiveEntry entry) => new Counted(entry.Open(), entry.CompressedLength, this);

    public XmlReader OpenXml(ZipArchiveEntry entry) => XmlReader.Create(Open(entry), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        CloseInput = true,
        CheckCharacters = false,
    });

    /// <summary>Inflates an entry to its end and keeps nothing.</summary>
    public void Drain(ZipArchiveEntry entry)
    {
        using var content = Open(entry);
        content.CopyTo(Stream.Null);
    }

    public void Dispose() => _archive.Dispose();

    private void Count(int read, long ofEntry, long compressed)
    {
        _total += read;
        if (_total > MostBytes)
        {
            throw new BombException(string.Create(CultureInfo.InvariantCulture, $"more than {MostBytes / 1024 / 1024} MB"));
        }

        if (ofEntry > RatioFrom && ofEntry > MostRatio * Math.Max(1, compressed))
        {
            throw new BombException(string.Create(CultureInfo.InvariantCulture, $"more than {MostRatio} times its size"));
        }
    }

    private sealed class Counted(Stream inner, long compressed, ZipPackage package) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            _read += read;
            package.Count(read, _read, compressed);
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
