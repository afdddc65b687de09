using System.Collections.Immutable;
using ReportGen.Audit.Trace;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Audit;

/// <summary>Every value of the samples, wherever it is printed or drawn, has a trace that ends in cells or settings.</summary>
public class TraceTests
{
    public static TheoryData<string> Samples => [.. SampleTrace.Ids];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_value_of_page_paper_tables_and_figures_has_a_trace_that_ends_in_cells(string id)
    {
        var sample = SampleTrace.Of(id);
        var printed = PrintedValues.Of(sample.Composed.Manuscript, LedgerWording.Of(SampleTrace.TemplateSet)).ToList();
        printed.Count.ShouldBeGreaterThan(300);
        var unknown = printed.Where(p => sample.Graph.Find(p.Address) is null).Select(p => $"{p.Address} in {p.Place.Label}").Distinct();
        unknown.ShouldBeEmpty();
        var groundless = printed.Select(p => p.Address).Distinct().Where(a => sample.Graph.SourcesBehind(a).Count == 0);
        groundless.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_quantity_names_inputs_that_exist_and_ends_in_cells(string id)
    {
        var graph = SampleTrace.Of(id).Graph;
        var lost = graph.Quantities.SelectMany(q => q.Derivation.Inputs.OfType<DerivationInput.OfQuantity>().Where(i => graph.Find(i.Address) is null).Select(i => $"{q.Address} <- {i.Address}"));
        lost.ShouldBeEmpty();
        graph.Quantities.Where(q => graph.SourcesBehind(q.Address).Count == 0).Select(q => q.Address).ShouldBeEmpty();
        graph.Quantities.Where(q => graph.Dependents(q.Address).Contains(q.Address)).ShouldBeEmpty("a quantity is made from itself");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Numbers_in_figures_without_an_address_are_ticks_of_axes_and_words_of_declarations(string id)
    {
        var sample = SampleTrace.Of(id);
        string[] words = [.. sample.Graph.Quantities.Select(q => q.Value).OfType<QuantityValue.Text>().Select(t => t.Value), .. sample.Review.Tables.SelectMany(t => t.Rows).Select(r => r.Name)];
        var texts = sample.Composed.Manuscript.Figures.SelectMany(f => f.Drawings.Drawings).SelectMany(d => d.Marks.OfType<Mark.Text>())
            .Where(t => t.Address is null).Select(t => string.Concat(t.Runs.Select(r => r.Text))).Where(t => t.Any(char.IsAsciiDigit)).Distinct().ToList();
        var untraced = texts.Where(t => !IsTick(t) && !IsLevel(t) && !words.Any(w => w.Contains(t.TrimStart('+', ' ').TrimEnd('\u2020'), StringComparison.Ordinal)));
        untraced.ShouldBeEmpty();
    }

    [Fact]
    public void A_wording_without_the_names_of_places_is_told()
    {
        var words = new ReportWords(new Wording("wording/ledger.yml", ImmutableSortedDictionary<string, string>.Empty), "wording/ledger.yml");
        PrintedValues.Of(SampleTrace.Of("bcg-vaccine").Composed.Manuscript, words).ShouldNotBeEmpty();
        words.Missing.Select(d => (d.Code, d.Expected)).ShouldContain(("RG863", "a line 'place_table: …'"));
    }

    private static bool IsTick(string text) => text.All(c => char.IsAsciiDigit(c) || c is '.' or '%' or '\u2212');

    // The level of an interval or the limits of a contour: set by the drawing, not by data.
    private static bool IsLevel(string text) => text.Contains("95%", StringComparison.Ordinal) || text.StartsWith("p ", StringComparison.Ordinal);
}
