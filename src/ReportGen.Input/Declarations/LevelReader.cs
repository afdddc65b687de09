using System.Globalization;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;

namespace ReportGen.Input.Declarations;

/// <summary>Reads the level of an interval, written like 0.95.</summary>
internal static class LevelReader
{
    /// <summary>Stands in for a level that is missing or wrong, which has been reported.</summary>
    public const double SmallestUsual = 0.5;

    /// <summary>The level under <c>level</c>, which must be there unless <paramref name="otherwise"/> says what it is else.</summary>
    public static double Read(MappingReader reader, double? otherwise = null)
    {
        var text = otherwise is null ? reader.Text("level") : reader.OptionalText("level");
        if (text is null) return otherwise!.Value;
        if (text.Value.Length == 0) return SmallestUsual;
        var level = NodeValues.Decimal(text.Value.TrimEnd('%'));
        if (level is not (> 0 and < 1) || text.Value.EndsWith('%'))
        {
            var hint = level is > 1 and < 100 ? $"Write {ValidationDiagnostics.Number(level.Value / 100)}." : "Write it like 0.95.";
            reader.Diagnostics.Add(KeyDiagnostics.WrongNumber(text.Span, reader.What("level"), text.Value, "a number above 0 and below 1", hint));
            return SmallestUsual;
        }

        if (level < SmallestUsual)
            reader.Diagnostics.Add(DeclarationDiagnostics.SmallLevel(text.Span, text.Value, (1 - (decimal)level.Value).ToString(CultureInfo.InvariantCulture)));
        return level.Value;
    }
}
