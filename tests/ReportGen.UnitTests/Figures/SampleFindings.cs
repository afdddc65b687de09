using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Figures;

/// <summary>Findings and declarations made by hand.</summary>
internal static class SampleFindings
{
    public static readonly SourceSpan Span = new("review.yml", 1, 1, 1);

    private static readonly Derivation Given = new(null, new Method("Wald interval", []), [], []);

    public static Quantity Count(string address, double number) => Of(address, new QuantityValue.Scalar(number), NumberFormat.Integer);

    public static Quantity Percent(string address, double proportion, int decimals = 1) =>
        Of(address, new QuantityValue.Scalar(proportion), NumberFormat.Percent(decimals));

    public static Quantity Limits(string address, double lower, double upper) =>
        Of(address, new QuantityValue.Interval(lower, upper), NumberFormat.Percent(1));

    public static Quantity Number(string address, double number, int decimals) =>
        Of(address, new QuantityValue.Scalar(number), NumberFormat.Fixed(decimals));

    public static Quantity None(string address, string reason = "not reported") =>
        Of(address, new QuantityValue.NotAvailable(reason), NumberFormat.Integer);

    public static Quantity Names(string address, params ImmutableArray<string> names) =>
        Of(address, new QuantityValue.List(names), NumberFormat.Integer);

    public static Quantity Of(string address, QuantityValue value, NumberFormat format) => new(address, address, value, "", format, Given);

    public static ReviewFindings Review(
        ImmutableArray<OutcomeFindings> outcomes = default, ImmutableArray<CountTableFindings> counts = default,
        ImmutableArray<FlowFindings> flows = default) =>
        new(Some(outcomes), [], Some(counts), Some(flows), null, [], []);

    public static Review Declared(params ImmutableArray<OutcomeDeclaration> outcomes)
    {
        var settings = new ReviewSettings(
            new Sourced<string>("Title", Span), "Short", "en-US", null, [], "", [], null, null, null, ["NR"], [], [], outcomes, [], [], null, [], [],
            "review.yml");
        return new Review("sample", settings, [], [], [], [], null!);
    }

    private static ImmutableArray<T> Some<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;
}
