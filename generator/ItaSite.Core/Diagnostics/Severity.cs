namespace ItaSite.Core.Diagnostics;

/// <summary>How much a finding weighs; the order is the order of weight.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Notice,

    /// <summary>Probably not what the author wants; published.</summary>
    Warning,

    /// <summary>Something the form demands is missing; published, counted and shown in the coverage.</summary>
    Gap,

    /// <summary>Something wrong, unsafe or lost would be published; nothing is published.</summary>
    Error,
}
