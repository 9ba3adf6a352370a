using System.Collections.Immutable;

namespace ItaSite.Core.Content;

/// <summary>What is published in place of a picture: nothing of what cameras and programs wrote into it, turned upright, in the colours of the web.</summary>
/// <param name="Whole">What lies at the address of the picture, of the same kind as its ending; of a photo with more pixels than a screen shows, a smaller one.</param>
/// <param name="Fallbacks">Sizes for every browser, narrowest first; none is wider than the picture. Empty for a drawing.</param>
/// <param name="Modern">The same sizes as WebP.</param>
public sealed record PreparedPicture(PictureFile Whole, ImmutableArray<PictureFile> Fallbacks, ImmutableArray<PictureFile> Modern)
{
    /// <summary>All files beside the whole picture.</summary>
    public IEnumerable<PictureFile> Sizes => Fallbacks.Concat(Modern);
}

/// <summary>One file of a picture.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sha256">The SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record PictureFile(int Width, int Height, FileKind Kind, string Sha256)
{
    /// <summary>Gives its bytes, which nobody keeps.</summary>
    public Func<byte[]> Read { get; init; } = static () => [];

    /// <summary>The ending of its name.</summary>
    public string Ending => Kind is FileKind.Jpeg ? ".jpg" : "." + Kind.ToString().ToLowerInvariant();
}
