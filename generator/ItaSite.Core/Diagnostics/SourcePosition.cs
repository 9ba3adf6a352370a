using System.Globalization;

namespace ItaSite.Core.Diagnostics;

/// <summary>A place in a source file.</summary>
/// <param name="Path">The logical path, parts joined by '/', beginning with <c>content/</c>, <c>themes/</c> or <c>catalogs/</c>.</param>
/// <param name="Line">The one-based line number; 0 if the finding is about the file as a whole.</param>
/// <param name="Column">The one-based column, counted in UTF-16 code units; 0 if the finding is about the line or the file.</param>
public readonly record struct SourcePosition(string Path, int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>The whole file.</summary>
    public static SourcePosition File(string path) => new(path, 0, 0);

    /// <summary>Path, then line, then column; ordinal, so the same everywhere.</summary>
    public int CompareTo(SourcePosition other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary><c>path(line,column)</c>, or the path alone for a whole file.</summary>
    public override string ToString() =>
        Line is 0 ? Path : string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Math.Max(Column, 1)})");
}
