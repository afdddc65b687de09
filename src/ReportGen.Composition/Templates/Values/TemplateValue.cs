using System.Collections.Immutable;
using ReportGen.Composition.Templates.Evaluation;

namespace ReportGen.Composition.Templates.Values;

/// <summary>A value while a template is evaluated.</summary>
internal abstract record TemplateValue
{
    private TemplateValue()
    {
    }

    public sealed record Null : TemplateValue
    {
        public static readonly Null Value = new();
    }

    /// <summary>The value of what went wrong: it makes no further message and prints nothing.</summary>
    public sealed record Nothing : TemplateValue
    {
        public static readonly TemplateValue Value = new Nothing();
    }

    public sealed record Bool(bool Holds) : TemplateValue;

    /// <summary>A plain number: it decides and counts, but cannot be printed.</summary>
    public sealed record Number(double Value) : TemplateValue;

    public sealed record Text(string Content) : TemplateValue;

    public sealed record List(ImmutableArray<TemplateValue> Items) : TemplateValue;

    /// <summary>Whole numbers; both limits are in it.</summary>
    public sealed record Range(double First, double Last) : TemplateValue
    {
        public double Size => Math.Max(0, Last - First + 1);
    }

    /// <summary>A quantity as it will be printed.</summary>
    /// <param name="Members">What stands under its address, or null.</param>
    public sealed record OfQuantity(PrintedQuantity Printed, ScopeGroup? Members) : TemplateValue;

    /// <summary>Addresses with a common beginning.</summary>
    public sealed record Group(ScopeGroup Members) : TemplateValue;

    /// <summary>What an include or a capture wrote.</summary>
    public sealed record Fragment(ImmutableArray<OutputPiece> Pieces) : TemplateValue;
}
