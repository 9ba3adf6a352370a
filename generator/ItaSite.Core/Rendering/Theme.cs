using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Core.Rendering;

/// <summary>A parsed theme.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Assets">Its files that are published as they are, by their name in the theme (<c>css/site.css</c>).</param>
internal sealed record Theme(string Name, ImmutableSortedDictionary<string, ThemeAsset> Assets);

/// <summary>A file of a theme that is published as it is.</summary>
/// <param name="Bytes">Its content.</param>
/// <param name="Permalink">Its address, with a hash of the content in its name.</param>
internal sealed record ThemeAsset(ReadOnlyMemory<byte> Bytes, Permalink Permalink);
