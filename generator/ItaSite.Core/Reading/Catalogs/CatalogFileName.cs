namespace ItaSite.Core.Reading;

/// <summary>What the name of a file in the folder of catalogs says.</summary>
internal static class CatalogFileName
{
    private const string Tables = "datasets/";
    private const string Ending = ".yaml";

    /// <summary>What the file holds, or null if the name says nothing.</summary>
    /// <param name="name">Its name below the folder of catalogs.</param>
    public static CatalogFileKind? Read(string name) => name switch
    {
        "crosswalk.yaml" => CatalogFileKind.Crosswalk,
        "grades.yaml" => CatalogFileKind.Grades,
        _ when IsForm(name) => CatalogFileKind.Form,
        _ when IsTable(name) => CatalogFileKind.Table,
        _ => null,
    };

    /// <summary>The id of a kind of table: the name of its file without folder and ending.</summary>
    public static string TableOf(string name) => name[Tables.Length..^Ending.Length];

    private static bool IsForm(string name) =>
        name.Length is 13
        && name.StartsWith("oit-", StringComparison.Ordinal)
        && name.EndsWith(Ending, StringComparison.Ordinal)
        && name.AsSpan(4, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsTable(string name) =>
        name.StartsWith(Tables, StringComparison.Ordinal)
        && name.EndsWith(Ending, StringComparison.Ordinal)
        && CatalogId.IsWord(TableOf(name));
}

/// <summary>What a file in the folder of catalogs holds.</summary>
internal enum CatalogFileKind
{
    /// <summary><c>oit-2567.yaml</c>: the form of a year.</summary>
    Form,

    /// <summary><c>crosswalk.yaml</c>: the topics.</summary>
    Crosswalk,

    /// <summary><c>grades.yaml</c>: the grade schemes.</summary>
    Grades,

    /// <summary><c>datasets/laws.yaml</c>: a kind of table.</summary>
    Table,
}
