namespace ReportGen.Model.Templates;

/// <summary>The sign of a judgement, which stands beside its colour so that no reader depends on colour.</summary>
public enum BiasSymbol
{
    Plus,
    Minus,
    Cross,
    Exclamation,
    Question,

    /// <summary>An empty circle.</summary>
    None,

    Star,
    TwoStars,
}
