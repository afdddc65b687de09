using System.Collections.Immutable;

namespace ReportGen.Writers.Layout;

/// <summary>What a document says about itself.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Authors">Names as printed; may be empty.</param>
/// <param name="Generator">Name of the program that made it.</param>
public sealed record DocumentInfo(
    string Title, string Language, ImmutableArray<string> Authors, ImmutableArray<string> Keywords, DateOnly Date, string Generator);
