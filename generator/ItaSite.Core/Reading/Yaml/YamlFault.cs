using ItaSite.Core.Diagnostics;
using YamlDotNet.Core;

namespace ItaSite.Core.Reading;

/// <summary>Where YamlDotNet gave up, in the terms of the file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Lines">The lines of the YAML text.</param>
/// <param name="LinesBefore">How many lines of the file stand before them.</param>
/// <param name="Mark">YamlDotNet's place; one-based, counted in the YAML text.</param>
/// <param name="Message">YamlDotNet's sentence; it tells faults apart and is never shown.</param>
internal sealed record YamlFault(string Path, Lines Lines, int LinesBefore, Mark Mark, string Message)
{
    /// <summary>The one-based line of the YAML text, never outside it.</summary>
    public int Line => (int)Math.Clamp(Mark.Line, 1, Lines.Count);

    /// <summary>The one-based column, at most one behind the last letter of the line.</summary>
    public int Column => (int)Math.Clamp(Mark.Column, 1, Lines[Line].Length + 1);

    /// <summary>The line.</summary>
    public string Text => Lines[Line].ToString();

    /// <summary>The place in the file.</summary>
    public SourcePosition Position => new(Path, LinesBefore + Line, Column);
}
