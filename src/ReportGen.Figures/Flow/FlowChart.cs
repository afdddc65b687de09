using System.Collections.Immutable;

namespace ReportGen.Figures.Flow;

/// <summary>What a PRISMA 2020 flow diagram shows.</summary>
/// <param name="Previous">Of an updated review: what its previous version included; else null.</param>
/// <param name="Streams">Databases and registers first, then other methods; only those that the table gives.</param>
/// <param name="Included">What was included; in an updated review what is new.</param>
/// <param name="Total">Of an updated review: all that it includes; else null.</param>
internal sealed record FlowChart(FlowCell? Previous, ImmutableArray<FlowStream> Streams, FlowCell? Included, FlowCell? Total)
{
    public const string Identification = "Identification";
    public const string Screening = "Screening";
    public const string Inclusion = "Included";

    /// <summary>Every box with its phase and the name of its stream (empty for boxes of no stream), in reading order.</summary>
    public IEnumerable<(string Phase, string Stream, FlowCell Cell)> Cells =>
    [
        .. One(Identification, Previous),
        .. from stream in Streams
           from step in stream.Steps
           from cell in new[] { step.Main, step.Out }
           where cell is not null
           select (step.Phase, stream.Name, cell),
        .. One(Inclusion, Included), .. One(Inclusion, Total),
    ];

    private static ImmutableArray<(string Phase, string Stream, FlowCell Cell)> One(string phase, FlowCell? cell) => cell is null ? [] : [(phase, "", cell)];
}
