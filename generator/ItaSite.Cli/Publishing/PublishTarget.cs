namespace ItaSite.Cli.Publishing;

/// <summary>The folder of the finished site and what lies beside it.</summary>
/// <param name="Live">The folder of the finished site, absolute.</param>
internal sealed record PublishTarget(string Live)
{
    /// <summary>The file that shows that this program made a folder, so that it may replace it.</summary>
    public const string Marker = ".ita-site";

    private const int UsualReleases = 3;

    /// <summary>Where a site is made before it takes the place of the live one.</summary>
    public string Staging => Beside("staging");

    /// <summary>Where the live site waits during a swap on systems that cannot swap in one step.</summary>
    public string Previous => Beside("previous");

    /// <summary>The file that says that a swap is decided; a run that finds one ends that swap first.</summary>
    public string Journal => Beside("journal");

    /// <summary>The folder of the sites that were live before, each in a folder named by its number.</summary>
    public string Releases => Beside("releases");

    /// <summary>The file that keeps two runs apart; it is locked, its existence says nothing.</summary>
    public string Lock => Beside("lock");

    /// <summary>How many sites that were live before are kept.</summary>
    public int Keep { get; init; } = UsualReleases;

    /// <summary>How folders change places.</summary>
    public DiskSteps Steps { get; init; } = DiskSteps.Usual;

    /// <summary>Where the office's own files go: beside the site, never in it.</summary>
    public PublishTarget Internal => Companion("internal");

    /// <summary>Where the settings for web servers go: beside the site, never in it.</summary>
    public PublishTarget Hosting => Companion(Path.GetFileName(Live) + "-hosting");

    private string Parent => Path.GetDirectoryName(Live) ?? Live;

    /// <summary>The target for a folder as somebody typed it.</summary>
    public static PublishTarget Of(string folder) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    private PublishTarget Companion(string name) => this with { Live = Path.Combine(Parent, name), Keep = 0 };

    private string Beside(string what) => Path.Combine(Parent, $".{what}-{Path.GetFileName(Live)}");
}
