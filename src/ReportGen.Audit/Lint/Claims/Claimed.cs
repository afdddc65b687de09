using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;

namespace ReportGen.Audit.Lint.Claims;

/// <summary>Finds the result that a sentence of the authors speaks of. Questions and sentences that cite others claim nothing of these data.</summary>
internal sealed partial class Claimed
{
    private const int Clause = 90;
    private const int LongWord = 6;

    private readonly LintContext _context;
    private readonly ImmutableArray<OutcomeResult> _results;
    private readonly Regex? _intervention;

    public Claimed(LintContext context)
    {
        _context = context;
        _results = [.. context.Findings.Outcomes.Select(o => OutcomeResult.Of(o, context.Review, context.Findings)).OfType<OutcomeResult>()];
        var words = context.Findings.Certainties.Select(c => c.Intervention.Printed)
            .Append(context.Findings.Find("pico.intervention")?.Printed ?? "")
            .SelectMany(t => Words().Matches(t).Select(m => m.Value)).Where(w => w.Length >= LongWord).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        _intervention = words.Count == 0 ? null : new Regex($@"\b(?:{string.Join('|', words.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The result that the words around a position are about; null where that is open.</summary>
    public OutcomeResult? At(int position, Sentence sentence)
    {
        if (sentence.Text.TrimEnd().EndsWith('?') || !sentence.Cited.IsEmpty || sentence.Block.IsHeading || !sentence.IsOwn(position)) return null;
        var clause = sentence.Around(position - Clause, position + Clause);
        var named = _context.Mentions.Outcomes(clause);
        if (named.IsEmpty && _context.Mentions.OnlyOutcome is { } only && _intervention?.IsMatch(clause) == true) named = [only];
        return named.Length == 1 ? _results.FirstOrDefault(r => r.Outcome.Id == named[0].Id) : null;
    }

    /// <summary>Whether a negation stands shortly before a position in its clause.</summary>
    public static bool IsNegated(Sentence sentence, int position) => Negation().IsMatch(sentence.Around(position - 28, position));

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:\b(?:not|no|nor|neither|without|never|fail(?:ed|s)? to|hardly)\b|n[’']t\b|\bnon-?)[^.,;:]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negation();
}
