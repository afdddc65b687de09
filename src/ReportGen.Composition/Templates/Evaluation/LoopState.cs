using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>Where a loop is: what <c>for.index</c> and its like tell.</summary>
internal sealed class LoopState(double length)
{
    public static readonly string[] Names = ["index", "rindex", "first", "last", "even", "odd", "length"];

    public double Index { get; set; }

    public TemplateValue? Find(string name) => name switch
    {
        "index" => new TemplateValue.Number(Index),
        "rindex" => new TemplateValue.Number(length - 1 - Index),
        "first" => Operators.Truth(Index == 0),
        "last" => Operators.Truth(Index == length - 1),
        "even" => Operators.Truth(Index % 2 == 0),
        "odd" => Operators.Truth(Index % 2 == 1),
        "length" => new TemplateValue.Number(length),
        _ => null,
    };
}
