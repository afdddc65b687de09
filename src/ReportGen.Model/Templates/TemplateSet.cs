using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Model.Templates;

/// <summary>The templates folder as read: what an author may change without touching C#.</summary>
/// <param name="Texts">Every text file by its path within templates/ with forward slashes: wording, page layouts, style sheets.</param>
/// <param name="Fonts">Font files (TrueType) by role.</param>
/// <param name="WebFiles">Files that the site ships as they are (web fonts), by their path within templates/.</param>
/// <param name="PageStyles">Page layouts, styles/pages/*.yml, by name.</param>
/// <param name="FigureStyle">styles/figures.yml.</param>
/// <param name="EvidenceSchemes">evidence/*.yml by name.</param>
/// <param name="MethodReferences">methods/references.json: the literature of the methods.</param>
public sealed record TemplateSet(
    ImmutableSortedDictionary<string, SourceText> Texts, ImmutableSortedDictionary<FontRole, FontFile> Fonts,
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> WebFiles, ImmutableSortedDictionary<string, PageStyle> PageStyles,
    FigureStyle FigureStyle, ImmutableSortedDictionary<string, EvidenceScheme> EvidenceSchemes, ImmutableArray<Reference> MethodReferences)
{
    /// <summary>risk_of_bias/*.yml by name.</summary>
    public ImmutableSortedDictionary<string, RiskOfBiasTool> RiskOfBiasTools { get; init; } = ImmutableSortedDictionary<string, RiskOfBiasTool>.Empty;

    /// <summary>reporting/*.yml by name.</summary>
    public ImmutableSortedDictionary<string, Checklist> Checklists { get; init; } = ImmutableSortedDictionary<string, Checklist>.Empty;

    /// <summary>evidence/*.yml of the kind <c>certainty</c>, by name.</summary>
    public ImmutableSortedDictionary<string, CertaintyScheme> CertaintySchemes { get; init; } = ImmutableSortedDictionary<string, CertaintyScheme>.Empty;

    /// <summary>wording/*.yml by name: the words of reports that the program writes.</summary>
    public ImmutableSortedDictionary<string, Wording> Wordings { get; init; } = ImmutableSortedDictionary<string, Wording>.Empty;

    /// <summary>styles/report.yml: the page layout of reports that go with a manuscript; null where there is none.</summary>
    public PageStyle? ReportStyle { get; init; }

    /// <summary>styles/supplement.yml: the page layout of the supplement that printed values lead into; null where there is none.</summary>
    public PageStyle? SupplementStyle { get; init; }

    /// <summary>The layouts of the PDFs that a review offers.</summary>
    public IEnumerable<PageStyle> AllStyles => [.. PageStyles.Values, .. SupplementStyle is { } supplement ? [supplement] : (PageStyle[])[]];
}
