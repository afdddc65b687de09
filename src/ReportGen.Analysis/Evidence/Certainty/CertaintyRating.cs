using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>The certainty of the evidence on each declared outcome, by a certainty scheme such as GRADE.</summary>
internal static class CertaintyRating
{
    // A scheme of an author's own may lack a row; the lowest level then claims too little rather than too much.
    private const string NoStart = "no rule of the scheme says where such evidence starts";

    private static readonly Method Declared = new("declared in review.yml", []);

    public static ImmutableArray<CertaintyFindings> Rate(
        Review review, ImmutableArray<OutcomeFindings> outcomes, IReadOnlyDictionary<string, CertaintyScheme> schemes, CellQuantities cells, DiagnosticBag diagnostics)
    {
        if (review.Settings.Certainty is not { } declared) return [];
        if (!schemes.TryGetValue(declared.Scheme.Value, out var scheme))
        {
            diagnostics.Add(AnalysisDiagnostics.UnknownScheme(declared.Scheme, schemes.Keys.Order(StringComparer.Ordinal)));
            return [];
        }

        var judgements = JudgementTable.Of(declared, scheme, review, cells, diagnostics);
        return [.. declared.Outcomes.Select(o => EvidenceBody.Of(o, outcomes)).OfType<EvidenceBody>().Select(b => Rate(b, scheme, judgements, review, cells, diagnostics))];
    }

    private static CertaintyFindings Rate(
        EvidenceBody body, CertaintyScheme scheme, JudgementTable judgements, Review review, CellQuantities cells, DiagnosticBag diagnostics)
    {
        var atRisk = BiasFacts.WeightAtRisk(body, review, cells);
        var observed = body.Kind == EvidenceKind.Effect ? AbsoluteRisks.Observed(body) : null;
        var size = InformationSizeRule.Of(body);
        ImmutableArray<EvidenceFact> facts =
        [
            new("kind", Word(body.Kind), [], body.Declaration), new("design", body.Declared.Design.Value, [], body.Design), .. HeterogeneityFacts.Of(body, scheme), .. BiasFacts.Of(body, atRisk, scheme),
            .. PrecisionFacts.Of(body, size, scheme), .. EffectSizeRule.Facts(body, scheme),
        ];
        var domains = ImmutableArray.CreateBuilder<DomainFindings>();
        foreach (var domain in scheme.Domains)
        {
            var soFar = facts.Add(new("rated_down", domains.Any(d => d.Points.Number < 0) ? "yes" : "no", [.. domains.Where(d => d.Points.Number < 0).Select(d => d.Judgement)]));
            var author = judgements.Find(body.Outcome.Id, domain.Id);
            domains.Add(DomainRating.Of(body, domain, author, soFar));
            if (author is not null && DomainRating.Points(domain, author.Text) > 0 && (body.Declared.Design.Value == "randomized" || soFar[^1].Value == "yes"))
                diagnostics.Add(AnalysisDiagnostics.RatedUp(author.Span, domain.Label, author.Text));
        }

        return Findings(body, scheme, domains.ToImmutable(), [.. new[] { atRisk, observed, size }.OfType<Quantity>(), .. EffectSizeRule.Limits(body)], AbsoluteRisks.Of(body, observed));
    }

    private static CertaintyFindings Findings(
        EvidenceBody body, CertaintyScheme scheme, ImmutableArray<DomainFindings> domains, ImmutableArray<Quantity> measures, ImmutableArray<AbsoluteRisk> risks)
    {
        var (at, label) = (body.Address, body.Outcome.Label);
        var method = new Method(scheme.Name, scheme.Literature);
        var start = RuleTable.First(scheme.Starts, RuleTable.Facts(("design", body.Declared.Design.Value)))
            ?? new EvidenceRule(scheme.Levels[^1].Key, [], NoStart, "");
        var started = new Derivation(null, method, [body.Design], [start.Rule]);
        var startQuantity = QuantityFactory.Text($"{at}.start", $"{label}: where the rating starts", start.Result, started);
        var rank = RankOf(scheme, start.Result) + (int)domains.Sum(d => d.Points.Number ?? 0);
        var level = scheme.Levels[^Math.Clamp(rank, 1, scheme.Levels.Length)].Key;
        var rated = QuantityFactory.Derived(null, method, [startQuantity, .. domains.Select(d => d.Points)]);
        var setting = new Derivation(null, Declared, [body.Declaration], []);
        var sized = EvidenceBody.Derived(method, [body.Estimate], EffectSizeRule.Settings(body));
        return new CertaintyFindings(
            body.Outcome.Id, body.Declared.Analysis,
            QuantityFactory.Text($"{at}.scheme", "Scheme of certainty", scheme.Name, new Derivation(null, method, [body.Declaration], [])),
            QuantityFactory.Text(at, $"{label}: certainty of the evidence", level, rated),
            QuantityFactory.Count($"{at}.rank", $"{label}: certainty as a number from 1 to {scheme.Levels.Length}", RankOf(scheme, level), rated),
            startQuantity, QuantityFactory.Text($"{at}.start_rule", $"{label}: why the rating starts there", start.Rule, started), domains,
            Names("not_judged", "domains that were not judged", domains.Where(d => d.Judgement.Value is QuantityValue.NotAvailable)),
            Names("proposed", "domains judged by rule", domains.Where(d => d.JudgedBy.Printed == DomainRating.ProposedByRule)),
            Names("differing", "domains in which an author differs from the proposal", domains.Where(d => d.Differs.Value is QuantityValue.Flag { Holds: true })),
            QuantityFactory.Text($"{at}.kind", $"{label}: kind of statement", Word(body.Kind), sized),
            EffectSizeRule.TextOrNone($"{at}.size", $"{label}: size of the effect", EffectSizeRule.Size(body), sized),
            EffectSizeRule.TextOrNone($"{at}.direction", $"{label}: direction of the effect", EffectSizeRule.Direction(body), sized),
            EffectSizeRule.IsFavourable(body) is { } favourable
                ? QuantityFactory.Flag($"{at}.favourable", $"{label}: the direction is the better one", favourable, sized)
                : EffectSizeRule.TextOrNone($"{at}.favourable", $"{label}: the direction is the better one", null, sized),
            QuantityFactory.Text($"{at}.intervention", $"{label}: intervention", body.Declared.Intervention, setting),
            QuantityFactory.Text($"{at}.subject", $"{label}: what the statement is about", body.Declared.Subject, setting),
            QuantityFactory.Text($"{at}.wording", $"{label}: template of the statement", $"evidence/{Word(body.Kind)}.md", sized),
            body.Estimate, body.Interval, Participants(body, at, label), measures, risks);

        Quantity Names(string part, string what, IEnumerable<DomainFindings> named) =>
            QuantityFactory.Names($"{at}.{part}", $"{label}: {what}", named.Select(d => d.Label.ToLowerInvariant()),
            QuantityFactory.Derived(null, method, domains.SelectMany(d => (Quantity[])[d.Judgement, d.JudgedBy, d.Differs])));
    }

    private static Quantity Participants(EvidenceBody body, string at, string label) => QuantityFactory.Number(
        $"{at}.participants", $"{label}: participants or other units", body.Participants?.Number, "", NumberFormat.Integer,
        body.Participants is { } counted ? QuantityFactory.Derived(null, QuantityFactory.Counting, [counted]) : new Derivation(null, QuantityFactory.Counting, [body.Declaration], []), QuantityFactory.NotReported);

    private static int RankOf(CertaintyScheme scheme, string level) => scheme.Levels.Length - scheme.Levels.IndexOf(scheme.Levels.First(l => l.Key == level));

    private static string Word(EvidenceKind kind) => kind switch { EvidenceKind.Effect => "effect", EvidenceKind.Frequency => "frequency", _ => "change" };
}
