using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using ReportGen.UnitTests.Audit;
using ReportGen.Writers.Results;

namespace ReportGen.UnitTests.Writers.Results;

/// <summary>results.json follows its schema, and the schema lets nothing else through.</summary>
public class ResultsSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Encoding.UTF8.GetString(ResultsSchema.Write("x").Bytes.Span));

    public static TheoryData<string> Samples => [.. SampleTrace.Ids];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_results_of_the_samples_follow_it(string id) => Holds(Results(id)).ShouldBeTrue();

    [Fact]
    public void A_file_that_differs_does_not()
    {
        Action<JsonNode>[] changes =
        [
            r => r["formatVersion"] = 2, r => r["other"] = "x", r => r.AsObject().Remove("generator"), r => r["review"]!["other"] = 1,
            r => r["review"]!["date"] = "yesterday", r => r["quantities"] = new JsonArray(), r => First(r, "number")["value"] = "0.5",
            r => First(r, "number")["reason"] = "none", r => First(r, "interval")["value"] = 0.5, r => First(r, "notAvailable").AsObject().Remove("reason"),
            r => First(r, "text")["kind"] = "word", r => First(r, "list")["value"] = "a", r => First(r, "flag")["value"] = "yes",
            r => First(r, "number")["inputs"]![0]!["other"] = "x", r => First(r, "number")["inputs"]![0] = new JsonObject(),
            r => First(r, "number")["method"]!.AsObject().Remove("literature"), r => First(r, "number").AsObject().Remove("printed"), r => First(r, "number")["extra"] = 1,
        ];
        Fails("cervical-vertebroplasty", changes);
    }

    [Fact]
    public void Subsets_that_differ_do_not()
    {
        Action<JsonNode>[] changes =
        [
            r => r["subsets"] = new JsonArray(), r => Subsets(r)["other"] = 1, r => Subsets(r).AsObject().Remove("i2"), r => Subsets(r)["address"] = "",
            r => Subsets(r)["estimates"]![0] = "0.5", r => Subsets(r)["i2"]![0] = 101,
        ];
        Fails("bcg-vaccine", changes);
    }

    private static void Fails(string id, Action<JsonNode>[] changes)
    {
        foreach (var (change, i) in changes.Select((c, i) => (c, i)))
        {
            var results = Results(id);
            change(results);
            Holds(results).ShouldBeFalse($"change {i} passes");
        }
    }

    private static JsonNode Subsets(JsonNode results) => results["subsets"]![0]!;

    private static JsonNode First(JsonNode results, string kind) => results["quantities"]!.AsArray().First(q => (string?)q!["kind"] == kind)!;

    private static bool Holds(JsonNode results) => Schema.Evaluate(results).IsValid;

    private static JsonNode Results(string id)
    {
        var review = SampleTrace.Of(id).Composed;
        return JsonNode.Parse(ResultsWriter.Write(review.Findings, id, review.Manuscript.FrontMatter, "ReportGen").Bytes.Span)!;
    }
}
