namespace ItaSite.Cli.Serving;

/// <summary>What somebody asked of the preview.</summary>
/// <param name="Port">The port to begin with; 0 lets the system choose.</param>
/// <param name="Open">Whether the browser is opened.</param>
internal sealed record ServeOptions(int Port, bool Open);
