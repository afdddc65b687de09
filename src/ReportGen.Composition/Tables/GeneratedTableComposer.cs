using System.Collections.Immutable;
using ReportGen.Composition.Markdown;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Composition.Tables;

/// <summary>Makes the tables whose columns follow from their kind.</summary>
internal sealed class GeneratedTableComposer(
    Review review, ReviewFindings findings, ImmutableSortedDictionary<string, Checklist> checklists, CompositionState state, CaptionComposer captions)
{
    public ManuscriptTable Compose(ReportTableDeclaration declaration, GeneratedTable generated, int number)
    {
        var caption = captions.Compose(declaration.Caption);
        var content = Content(declaration, generated);
        return new ManuscriptTable(
            declaration.Id, number, caption, content.Columns, content.Rows, content.Total, [.. declaration.Notes.Select(captions.Compose), .. content.Notes])
        {
            HeaderGroups = content.HeaderGroups,
            RowGroups = content.RowGroups,
            MarkedNotes = content.MarkedNotes,
        };
    }

    private TableContent Content(ReportTableDeclaration declaration, GeneratedTable generated)
    {
        if (generated.Kind == ReportTableKind.PrismaChecklist) return new ChecklistTable(review, checklists, state).Compose(generated);
        if (generated.Kind == ReportTableKind.SummaryOfFindings)
        {
            var rated = findings.Certainties.Where(c => generated.Outcomes.IsEmpty || generated.Outcomes.Contains(c.OutcomeId)).ToImmutableArray();
            return new SummaryOfFindingsTable(findings, declaration.Id).Compose(rated);
        }

        var outcome = findings.Outcomes.OfType<SynthesisFindings>().FirstOrDefault(o => generated.Outcomes.Contains(o.Id));
        var pooled = outcome?.Pooled.FirstOrDefault(p => generated.Analysis is null || p.Id == generated.Analysis);
        // An outcome with an error of its own has been reported.
        if (outcome is null || pooled is null) return new TableContent([new TableColumn([], ColumnAlignment.Left)], []);
        return generated.Kind switch
        {
            ReportTableKind.Outcome => OutcomeTable.Compose(outcome, pooled),
            ReportTableKind.Subgroups => SubgroupTable.Compose(outcome, pooled, generated.Analysis),
            ReportTableKind.Sensitivity => SensitivityTable.Compose(outcome, pooled),
            ReportTableKind.SmallStudy => SmallStudyTable.Compose(outcome, pooled),
            ReportTableKind.MetaRegression => RegressionTable.Compose(outcome, generated.Analysis),
            _ => throw new ArgumentOutOfRangeException(nameof(generated)),
        };
    }
}
