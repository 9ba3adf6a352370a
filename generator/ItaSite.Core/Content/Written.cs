using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Content;

/// <summary>A value that an author wrote, with the place where it stands; where a member of this type is null, nothing was written.</summary>
/// <param name="Value">The value.</param>
/// <param name="Position">Where it stands.</param>
public sealed record Written<T>(T Value, SourcePosition Position);
