using System.Text;
using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers;
using ReportGen.Writers.Results;

namespace ReportGen.UnitTests.Writers.Results;

public class ResultsWriterTests
{
    private static readonly OutputFile File = Write(
        Quantities.Rate, Quantities.Interval, Quantities.Missing, Quantities.Name(Nasty.Markup + "\"ä"),
        Quantities.Of("list", new QuantityValue.List(["a", Nasty.RightToLeft]), NumberFormat.Integer),
        Quantities.Of("flag", new QuantityValue.Flag(true), NumberFormat.Integer),
        Quantities.Of("tiny", new QuantityValue.Scalar(1.0 / 3e9), NumberFormat.Fixed(2)));

    private static readonly JsonElement Root = JsonDocument.Parse(File.Bytes).RootElement;

    [Fact]
    public void The_head_names_format_review_and_generator()
    {
        File.Path.ShouldBe("my-review/results.json");
        Root.GetProperty("formatVersion").GetInt32().ShouldBe(1);
        Root.GetProperty("review").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
            .ShouldBe("{\"id\":\"my-review\",\"title\":\"Title\",\"language\":\"en-GB\",\"date\":\"2026-11-22\",\"summary\":[]}");
        Root.GetProperty("generator").GetString().ShouldBe("ReportGen 0.1.0");
    }

    [Fact]
    public void A_number_has_twelve_digits_and_its_derivation()
    {
        var rate = Quantity("leakage.pooled.estimate");
        rate.GetProperty("kind").GetString().ShouldBe("number");
        rate.GetProperty("value").GetRawText().ShouldBe("0.162962962963");
        rate.GetProperty("unit").GetString().ShouldBe("proportion");
        rate.GetProperty("printed").GetString().ShouldBe("16%");
        rate.GetProperty("formula").GetString().ShouldBe("p\u0302 = sum(x_i) / sum(n_i)");
        rate.GetProperty("method").GetProperty("name").GetString().ShouldBe("Crude pooled proportion");
        rate.GetProperty("method").GetProperty("literature")[0].GetString().ShouldBe("wilson_1927");
        rate.GetProperty("inputs")[0].GetProperty("quantity").GetString().ShouldBe("leakage.events");
        rate.GetProperty("notes")[0].GetString().ShouldBe("½ was added to no study");
        Quantity("tiny").GetProperty("value").GetRawText().ShouldBe("3.33333333333E-10");
    }

    [Fact]
    public void A_source_is_named_with_its_place()
    {
        var source = Quantity("leakage.pooled.estimate").GetProperty("inputs")[1];
        source.EnumerateObject().Select(p => $"{p.Name}={p.Value}")
            .ShouldBe(["source=studies.csv[sun_2010].leaks", "raw=4", "file=studies.csv", "line=4", "column=11"]);
    }

    [Fact]
    public void Every_kind_of_value_has_its_shape()
    {
        Quantity("leakage.pooled.interval").GetProperty("value").GetProperty("lower").GetDouble().ShouldBe(0.0976);
        Quantity("leakage.pooled.interval").GetProperty("value").GetProperty("upper").GetDouble().ShouldBe(0.2224);
        Quantity("studies.sun_2010.vas_pre").GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        Quantity("studies.sun_2010.vas_pre").GetProperty("reason").GetString().ShouldBe("not reported");
        Quantity("studies.x.study").GetProperty("value").GetString().ShouldBe(Nasty.Markup + "\"ä");
        Quantity("list").GetProperty("value")[1].GetString().ShouldBe(Nasty.RightToLeft);
        Quantity("flag").GetProperty("value").GetBoolean().ShouldBeTrue();
        Root.GetProperty("quantities").EnumerateArray().Select(q => q.GetProperty("formula").ValueKind).Last().ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Text_stays_readable_and_lines_end_alike_everywhere()
    {
        var text = Encoding.UTF8.GetString(File.Bytes.Span);
        text.ShouldContain(Nasty.RightToLeft);
        text.ShouldContain("\"value\": \"A*b|<script>alert(1)</script>&amp;\\\"ä\"");
        text.ShouldNotContain("\r");
        text.ShouldEndWith("}\n");
    }

    private static JsonElement Quantity(string address) =>
        Root.GetProperty("quantities").EnumerateArray().Single(q => q.GetProperty("address").GetString() == address);

    private static OutputFile Write(params Quantity[] quantities) => ResultsWriter.Write(
        new ReviewFindings([], [], [], [], null, [.. quantities], []), "my-review",
        new FrontMatter("Title", "Title", "en-GB", [], "", new DateOnly(2026, 11, 22), [], [], null, null, []), "ReportGen 0.1.0");
}
