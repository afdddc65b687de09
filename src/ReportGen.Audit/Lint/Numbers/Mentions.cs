using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>What a sentence speaks of: outcomes, studies.</summary>
internal sealed class Mentions
{
    private readonly ImmutableArray<(OutcomeFindings Outcome, Regex Pattern)> _outcomes;
    private readonly ImmutableArray<(DataTable Table, DataRow Row, Regex Pattern)> _rows;

    public Mentions(Review review, ReviewFindings findings)
    {
        _outcomes = [.. findings.Outcomes.Select(o => (o, Any(NamesOf(o))))];
        _rows =
        [
            .. from table in review.Tables
               where table.Declaration.Kind == TableKind.Plain
               from row in table.Rows
               where row.Name.Length > 2 && row.Name.Any(char.IsUpper)
               select (table, row, Any([row.Name])),
        ];
        OnlyOutcome = findings.Outcomes.Length == 1 ? findings.Outcomes[0] : null;
    }

    /// <summary>The outcome of a review that has no other.</summary>
    public OutcomeFindings? OnlyOutcome { get; }

    /// <summary>The outcomes that a text names by a word of their label or by what they count.</summary>
    public ImmutableArray<OutcomeFindings> Outcomes(string text) => [.. _outcomes.Where(o => o.Pattern.IsMatch(text)).Select(o => o.Outcome)];

    /// <summary>The studies, or other rows, that a text names.</summary>
    public ImmutableArray<(DataTable Table, DataRow Row)> Rows(string text) => [.. _rows.Where(r => r.Pattern.IsMatch(text)).Select(r => (r.Table, r.Row))];

    private static IEnumerable<string> NamesOf(OutcomeFindings outcome)
    {
        const int longEnough = 4;
        var words = outcome.Label.Split([' ', '-', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= longEnough);
        var counted = outcome is ProportionFindings p ? [p.Event.One, p.Event.Many] : Array.Empty<string>();
        return [.. words, .. counted];
    }

    private static Regex Any(IEnumerable<string> names) => new(
        $@"\b(?:{string.Join('|', names.Distinct(StringComparer.OrdinalIgnoreCase).Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
