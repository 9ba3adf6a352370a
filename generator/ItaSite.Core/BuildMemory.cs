using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Reading;

namespace ItaSite.Core;

/// <summary>
/// What one build leaves for the next one of the same folder, so that only what changed is read and checked again. A file has not changed if the same
/// <see cref="SourceFile"/> stands for it. What a build makes does not depend on its memory; and a memory holds what the last build saw, not what all before it did.
/// One build at a time.
/// </summary>
public sealed class BuildMemory
{
    /// <summary>The files with what was found of personal data in them.</summary>
    internal WatchedFiles Files { get; } = new();

    /// <summary>What was read of them.</summary>
    internal ReadingMemory Reading { get; } = new();

    /// <summary>The pages with the days that git knows.</summary>
    internal RecordedPages Recorded { get; } = new();

    /// <summary>What was found on single pages.</summary>
    internal PageCheckMemory Checks { get; } = new();
}
