using System.Collections.Immutable;
using ReportGen.Model.Ledgers;

namespace ReportGen.Cli.Explain;

/// <summary>Where a quantity is printed, in words, each place once.</summary>
internal static class PlaceWords
{
    public static IEnumerable<string> Of(ImmutableArray<PrintedPlace> places, string review) => places.Select(p => Of(p, review)).Distinct(StringComparer.Ordinal);

    private static string Of(PrintedPlace place, string review)
    {
        var where = place.Label + (place.Span is { } span ? $" ({span.File}:{span.Line}:{span.Column})" : place.Label.Length == 0 ? review : "");
        return place.Kind == PrintedPlaceKind.Mark ? $"{where}: drawn as a mark" : $"{where}: printed \u201c{place.Printed}\u201d";
    }
}
