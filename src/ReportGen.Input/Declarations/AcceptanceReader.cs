using System.Collections.Immutable;
using ReportGen.Input.Nodes;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>accepted:</c>: findings of check that stand, each with a reason.</summary>
internal static class AcceptanceReader
{
    public static ImmutableArray<AcceptedFinding> Read(MappingReader root) => [.. root.Mappings("accepted", "an accepted finding").Select(Accepted)];

    private static AcceptedFinding Accepted(MappingReader reader)
    {
        var accepted = new AcceptedFinding(
            reader.Text("code"), reader.OptionalText("text")?.Value ?? "", reader.OptionalText("file")?.Value ?? "", reader.Text("reason").Value);
        reader.Finish();
        return accepted;
    }
}
