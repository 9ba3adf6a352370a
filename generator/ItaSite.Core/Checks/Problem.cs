using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>What is wrong with something that an author named, before it is known where that stands.</summary>
/// <param name="Message">The second half of a sentence, without a full stop; it begins with 'but' and แต่.</param>
/// <param name="Help">What to do.</param>
internal sealed record Problem(Bilingual Message, Bilingual Help);
