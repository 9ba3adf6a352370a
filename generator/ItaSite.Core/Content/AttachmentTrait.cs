namespace ItaSite.Core.Content;

/// <summary>Something about a file that its readers should be spared or told.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">What was found, such as the name of a sheet or the numbers of pages; empty if there is nothing to add.</param>
public readonly record struct AttachmentTrait(AttachmentTraitKind Kind, string Detail);

/// <summary>What the inspector looks for in a file.</summary>
public enum AttachmentTraitKind
{
    /// <summary>It asks for a password.</summary>
    Locked,

    /// <summary>It is damaged, cut off, or has no page.</summary>
    Damaged,

    /// <summary>Pages that are pictures without a text; their numbers.</summary>
    Scanned,

    /// <summary>It runs something or carries files; the name of what it holds.</summary>
    Active,

    /// <summary>It does not say its title.</summary>
    Untitled,

    /// <summary>It does not say that it is in Thai.</summary>
    NoLanguage,

    /// <summary>Thai text whose marks are lost or are signs of an old font; the numbers of the pages.</summary>
    BrokenThai,

    /// <summary>A sheet, row or column that is not shown; its name.</summary>
    Hidden,

    /// <summary>A program inside a document; the name of its part.</summary>
    Macro,

    /// <summary>Data drawn from another file; the address of it.</summary>
    ExternalLink,

    /// <summary>An archive that grows beyond all measure when it is opened; what was too much.</summary>
    Bomb,

    /// <summary>The place where a picture was taken stands in it.</summary>
    TakenAt,

    /// <summary>Who wrote it stands among its properties.</summary>
    Author,

    /// <summary>A picture that is too large to be made ready for the web; its width and height in pixels, or its size in bytes.</summary>
    TooLarge,

    /// <summary>A picture that moves.</summary>
    Animated,

    /// <summary>A drawing that runs something or draws from elsewhere; the name of what does.</summary>
    Script,
}
