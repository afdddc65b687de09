using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads the figures that show the meta-analyses of an outcome.</summary>
internal sealed class SynthesisFiguresReader(Scope scope)
{
    /// <param name="kind">A kind of figure that names an outcome.</param>
    public FigureDeclaration Read(string kind, Sourced<string> id, string title, Sourced<string> caption, MappingReader reader)
    {
        var name = reader.Text("outcome");
        var outcome = Outcome(name);
        return kind switch
        {
            "forest" => Forest(id, title, caption, name.Value, outcome, reader),
            "funnel" => Funnel(id, title, caption, name.Value, outcome, reader),
            "bubble" => new FigureDeclaration.Bubble(id.Value, title, caption, id.Span, name.Value, Moderator(outcome, reader)),
            _ => Other(NamedValues.Value<AnalysisPlot>(kind), id, title, caption, name.Value, outcome, reader),
        };
    }

    private FigureDeclaration.Forest Forest(
        Sourced<string> id, string title, Sourced<string> caption, string name, OutcomeDeclaration? outcome, MappingReader reader)
    {
        var analyses = reader.Texts("analyses", required: true);
        foreach (var analysis in analyses) CheckAnalysis(outcome, analysis);
        var order = NamedValues.Value<ForestOrder>(reader.Choice("order", NamedValues.ForestOrders, "year")!);
        var rows = NamedValues.Value<ForestRowsShown>(reader.Choice("rows", NamedValues.ForestRows, "studies")!);
        if (rows != ForestRowsShown.Studies && analyses is [var first, ..]) CheckVariants(outcome, first, rows);
        return new FigureDeclaration.Forest(id.Value, title, caption, id.Span, name, [.. analyses.Select(a => a.Value)], order)
        {
            Layout = NamedValues.Value<ForestLayout>(reader.Choice("layout", NamedValues.ForestLayouts, "default")!),
            Rows = rows,
            Subgroups = Subgroups(outcome, reader),
            BiasTable = BiasTable(reader),
            Range = Range(reader),
        };
    }

    private FigureDeclaration.Funnel Funnel(
        Sourced<string> id, string title, Sourced<string> caption, string name, OutcomeDeclaration? outcome, MappingReader reader)
    {
        var analysis = reader.Text("analysis");
        CheckAnalysis(outcome, analysis);
        var (contours, trimFill) = (reader.OptionalFlag("contours") ?? true, reader.Flag("trim_fill"));
        if (trimFill && outcome?.Synthesis is { } plan && !plan.SmallStudy.Any(s => s.Analysis == analysis.Value && s.Tests.Contains("trim_fill")))
            scope.Diagnostics.Add(DeclarationDiagnostics.UndeclaredAnalysis(reader.KeySpan("trim_fill"), outcome.Id, analysis.Value, "trim_fill", "small_study"));
        return new FigureDeclaration.Funnel(id.Value, title, caption, id.Span, name, analysis.Value, contours, trimFill);
    }

    private FigureDeclaration.OfAnalysis Other(
        AnalysisPlot plot, Sourced<string> id, string title, Sourced<string> caption, string name, OutcomeDeclaration? outcome, MappingReader reader)
    {
        var analysis = reader.Text("analysis");
        CheckAnalysis(outcome, analysis);
        bool Declares(SensitivityDeclaration s) => plot switch
        {
            AnalysisPlot.Baujat or AnalysisPlot.Influence => s.Influence,
            AnalysisPlot.Gosh => s.Gosh,
            _ => true,
        };
        if (plot is AnalysisPlot.Baujat or AnalysisPlot.Influence or AnalysisPlot.Gosh && Known(outcome, analysis.Value)
            && !outcome!.Synthesis!.Sensitivity.Any(s => s.Analysis == analysis.Value && Declares(s)))
        {
            var what = plot == AnalysisPlot.Gosh ? "gosh: true" : "influence: true";
            scope.Diagnostics.Add(DeclarationDiagnostics.UndeclaredAnalysis(analysis.Span, outcome.Id, analysis.Value, what, "sensitivity"));
        }

        return new FigureDeclaration.OfAnalysis(id.Value, title, caption, id.Span, plot, name, analysis.Value);
    }

    private void CheckVariants(OutcomeDeclaration? outcome, Sourced<string> analysis, ForestRowsShown rows)
    {
        if (!Known(outcome, analysis.Value)) return;
        var declared = outcome!.Synthesis!.Sensitivity.Where(s => s.Analysis == analysis.Value);
        if (declared.Any(s => rows == ForestRowsShown.Cumulative ? s.Cumulative is not null : s.LeaveOneOut)) return;
        var what = rows == ForestRowsShown.Cumulative ? "cumulative: COLUMN" : "leave_one_out: true";
        scope.Diagnostics.Add(DeclarationDiagnostics.UndeclaredAnalysis(analysis.Span, outcome.Id, analysis.Value, what, "sensitivity"));
    }

    private string? Subgroups(OutcomeDeclaration? outcome, MappingReader reader)
    {
        if (reader.OptionalText("subgroups") is not { } name) return null;
        if (outcome?.Synthesis is { } plan && plan.Subgroups.All(s => s.Id != name.Value))
            scope.Diagnostics.Add(DeclarationDiagnostics.UnknownPart(name.Span, name.Value, outcome.Id, "analysis by subgroup", "subgroups", [.. plan.Subgroups.Select(s => s.Id)]));
        return name.Value;
    }

    private string Moderator(OutcomeDeclaration? outcome, MappingReader reader)
    {
        var name = reader.Text("moderator");
        if (outcome?.Synthesis is { } plan && name.Value.Length > 0 && plan.Moderators.All(m => m.Id != name.Value))
            scope.Diagnostics.Add(DeclarationDiagnostics.UnknownPart(name.Span, name.Value, outcome.Id, "meta-regression", "moderators", [.. plan.Moderators.Select(m => m.Id)]));
        return name.Value;
    }

    private string? BiasTable(MappingReader reader)
    {
        if (reader.OptionalText("risk_of_bias") is not { } name) return null;
        if (scope.Table(name) is { Kind: not TableKind.RiskOfBias } table)
        {
            scope.Diagnostics.Add(DeclarationDiagnostics.WrongTableKind(
                name.Span, table.Id, "is not of kind risk_of_bias", "Name a table declared with 'kind: risk_of_bias'."));
        }

        return name.Value;
    }

    private static AxisRange? Range(MappingReader reader)
    {
        if (reader.Mapping("range") is not { } range) return null;
        var (from, to) = (range.Number("from", double.MinValue, orEqual: true), range.Number("to", double.MinValue, orEqual: true));
        range.Finish();
        if (from < to) return new AxisRange(from, to);
        range.Diagnostics.Add(KeyDiagnostics.WrongForm(range.Span, "'range'", $"from {from} to {to}", "an axis", "Write the smaller number as 'from'."));
        return null;
    }

    private OutcomeDeclaration? Outcome(Sourced<string> name)
    {
        if (name.Value.Length == 0) return null;
        if (!scope.Outcomes.TryGetValue(name.Value, out var outcome))
        {
            scope.Diagnostics.Add(DeclarationDiagnostics.UnknownOutcome(name.Span, name.Value, scope.Outcomes.Keys));
            return null;
        }

        if (outcome.Synthesis is not null) return outcome;
        scope.Diagnostics.Add(DeclarationDiagnostics.WrongOutcomeKind(name.Span, name.Value, outcome.Kind, "proportion or effect"));
        return null;
    }

    private void CheckAnalysis(OutcomeDeclaration? outcome, Sourced<string> analysis)
    {
        if (outcome?.Synthesis is not { } plan || analysis.Value.Length == 0 || Known(outcome, analysis.Value)) return;
        scope.Diagnostics.Add(DeclarationDiagnostics.UnknownAnalysis(analysis.Span, analysis.Value, outcome.Id, [.. plan.Pooled.Select(p => p.Id)]));
    }

    private static bool Known(OutcomeDeclaration? outcome, string analysis) => outcome?.Synthesis?.Pooled.Any(p => p.Id == analysis) == true;
}
