namespace ItaSite.Core.Content;

/// <summary>The ids that pages give to their parts. They are part of permanent addresses: coverage, evidence and other sites point at them.</summary>
public static class Anchors
{
    /// <summary>Where a component of the form is listed on its item's page.</summary>
    public static string OfComponent(string component) => "component-" + component;

    /// <summary>A table.</summary>
    public static string OfDataset(string dataset) => "data-" + dataset;

    /// <summary>A column of a table.</summary>
    public static string OfField(string dataset, string field) => $"data-{dataset}-{field}";

    /// <summary>The items of a sub-indicator, on the pages of a year.</summary>
    public static string OfSubIndicator(string code) => "group-" + code.Replace('.', '-');

    /// <summary>The sentence that says there was nothing to report.</summary>
    public const string NoneStatement = "none";

    /// <summary>The list of a page's files.</summary>
    public const string Files = "files";

    /// <summary>The facts of a page's publication.</summary>
    public const string Publication = "publication";
}
