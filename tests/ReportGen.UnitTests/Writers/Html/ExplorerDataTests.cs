using System.Text.Json;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Analysis.Explorer;
using ReportGen.UnitTests.Figures;
using ReportGen.Writers;
using ReportGen.Writers.Html.Explorer;

namespace ReportGen.UnitTests.Writers.Html;

/// <summary>The explorer's file of data.</summary>
public partial class ExplorerDataTests
{
    private static readonly ReportWords Words = ExplorerWords.From(ShippedTemplates.Set);

    private static readonly OutputFile File = ExplorerDataWriter.Write(ExploredSample.Review, ExploredSample.Explored, Words);

    [Fact]
    public void It_is_a_script_that_hands_over_the_data()
    {
        File.Path.ShouldBe("bcg-vaccine/explorer/tuberculosis.js");
        SitePages.Text(File).ShouldStartWith("ReportGen.explorer(\"tuberculosis\", {");
        SitePages.Text(ExplorerDataWriter.Write(ExploredSample.Review, ExploredSample.Explored, Words)).ShouldBe(SitePages.Text(File));
        var data = Data(File);
        data.GetProperty("variants").GetArrayLength().ShouldBe(14);
        data.GetProperty("variants").EnumerateArray().ShouldAllBe(v => v.GetProperty("fits").GetArrayLength() == 14);
        Strings(data, "arms").ShouldBe(["Vaccinated", "Control"]);
        Strings(data.GetProperty("studies")[0], "arms").ShouldBe(["4/123", "11/139"]);
    }

    [Fact]
    public void Numbers_stand_as_they_print()
    {
        var data = Data(File);
        var texts = Strings(data, "texts");
        var fit = data.GetProperty("variants")[0].GetProperty("fits")[0];
        var all = ExploredSample.Explored.Variants[0].All;
        Enumerable.Range(1, 4).Select(i => texts[fit[i].GetInt32()]).ShouldBe(
            [all.Pooled.StudyCount.Printed, all.Pooled.Estimate.Printed, "0.33,\u00a00.73", "0.14,\u00a01.76"]);
        var share = data.GetProperty("shares")[fit[16].GetInt32()].EnumerateArray().Select(w => Strings(data, "weights")[w.GetInt32()]);
        share.ShouldBe(all.Weights.Select(w => w!.Printed));
    }

    [Fact]
    public void A_sentence_has_a_place_for_each_number_and_names_the_study_left_out()
    {
        var data = Data(File);
        var texts = Strings(data, "texts");
        var fits = data.GetProperty("variants")[0].GetProperty("fits");
        texts[fits[0][0].GetInt32()].ShouldBe(
            "{method}, {k} studies: risk ratio {estimate} [{interval}] (95%\u00a0CI; p\u00a0{p}). The interval excludes no effect."
            + " Heterogeneity: τ²\u00a0=\u00a0{tau2}, I²\u00a0=\u00a0{i2}; Q\u00a0=\u00a0{q} with {df} degrees of freedom, p\u00a0{qp}.");
        texts[fits[1][0].GetInt32()].ShouldStartWith("{method}, {k} studies, without {study}: risk ratio");
    }

    // The scripts have no words of their own: what they say is handed to them, and all of it is used.
    [Fact]
    public void The_words_of_the_scripts_come_with_the_data()
    {
        var scripts = ShippedTemplates.Set.Texts["html/live.js"].Text + ShippedTemplates.Set.Texts["html/sheet.js"].Text;
        var used = Used().Matches(scripts).Select(m => m.Groups[1].Value).Where(w => w != "sort_").Concat(["sort_file", "sort_year", "sort_weight", "sort_effect"]).ToHashSet(StringComparer.Ordinal);
        used.Order(StringComparer.Ordinal).ShouldBe(ExplorerWords.OfScript.Order(StringComparer.Ordinal));
        Data(File).GetProperty("words").EnumerateObject().ShouldAllBe(w => w.Value.GetString() != "");
        Words.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_word_is_named()
    {
        var words = new ReportWords(null, "wording/explorer.yml");
        ExplorerDataWriter.Write(ExploredSample.Review, ExploredSample.Explored, words);
        words.Missing.ShouldContain(d => d.Code == "RG863" && d.Expected.Contains("left_out", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\bwords(?:\.|\[`)(\w+)")]
    private static partial Regex Used();

    [Fact]
    public void Places_lie_on_the_axis_in_the_order_of_the_numbers()
    {
        var measure = Data(File).GetProperty("measures")[0];
        foreach (var (study, own) in measure.GetProperty("studies").EnumerateArray().Zip(ExploredSample.Explored.Measures[0].Studies))
        {
            var places = study.EnumerateArray().Skip(2).Select(p => p.GetInt32()).ToList();
            places.ShouldBe(places.Order());
            places[1].ShouldBeInRange(0, ExplorerAxis.Steps);
            (places[1] < measure.GetProperty("none").GetInt32()).ShouldBe(own.Estimate.Number < 1);
        }

        measure.GetProperty("ticks").EnumerateArray().Select(t => t[1].GetString()).ShouldContain("1");
    }

    [Theory]
    [InlineData(Nasty.Markup)]
    [InlineData(Nasty.Quotes)]
    [InlineData(Nasty.RightToLeft)]
    [InlineData("</script>\u2028\u2029\r\n\\\"'`${1}")]
    public void Any_name_stays_text(string name)
    {
        var outcome = ExploredSample.Explored.Outcome;
        var explored = ExploredSample.Explored with { Outcome = outcome with { Studies = [.. outcome.Studies.Select(s => s with { Name = name })] } };
        var file = ExplorerDataWriter.Write(ExploredSample.Review, explored, Words);
        Unsafe().IsMatch(SitePages.Text(file)).ShouldBeFalse();
        Data(file).GetProperty("studies")[0].GetProperty("name").GetString().ShouldBe(name);
    }

    [Theory]
    [InlineData(true, 0.2, 5, "0.2 0.5 1 2 5")]
    [InlineData(true, 0.0001, 1000, "0.0001 0.001 0.01 0.1 1 10 100 1000")]
    [InlineData(true, 0.95, 1.08, "0.95 1 1.05 1.1")]
    [InlineData(false, -3, 7, "-4 -2 0 2 4 6 8")]
    public void Ticks_stand_at_round_numbers(bool logarithmic, double lower, double upper, string ticks)
    {
        var scale = new EffectScale("X", "x", "x", logarithmic, false, logarithmic ? 1 : 0, 2);
        var studies = new[] { lower, upper }.Select(v => new StudyEstimate(Quantities.Of("x", new QuantityValue.Scalar(v), NumberFormat.Fixed(2)), Quantities.Of("i", new QuantityValue.Interval(v, v), NumberFormat.Fixed(2))));
        var axis = ExplorerAxis.Of(scale, studies, []);
        string.Join(' ', axis.Ticks.Select(t => Significant.Text(t))).ShouldBe(ticks);
        axis.Place(lower).ShouldBeInRange(0, ExplorerAxis.Steps);
        axis.Place(upper * 100).ShouldBe(ExplorerAxis.Steps + 1);
    }

    private static JsonElement Data(OutputFile file)
    {
        var text = SitePages.Text(file);
        return JsonDocument.Parse(text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..text.LastIndexOf(')')]).RootElement;
    }

    private static string[] Strings(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

    [GeneratedRegex(@"[^\x20-\x7E\n]|[<>&'`]")]
    private static partial Regex Unsafe();
}
