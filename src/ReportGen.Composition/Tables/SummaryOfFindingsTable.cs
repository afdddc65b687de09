using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>The GRADE summary of findings: risks per 1,000, the relative effect, who was studied, the certainty with its reasons as notes.</summary>
/// <param name="findings">The outcomes.</param>
/// <param name="table">Id of the table.</param>
internal sealed class SummaryOfFindingsTable(ReviewFindings findings, string table)
{
    private const int Ranks = 4;

    private readonly TableNoteList _notes = new(table);

    public TableContent Compose(ImmutableArray<CertaintyFindings> rated)
    {
        var risks = rated.Any(c => !c.Risks.IsEmpty);
        List<(string, ColumnAlignment)> columns = [(PrintedWords.Outcome, ColumnAlignment.Left)];
        if (risks) columns.AddRange([(PrintedWords.AssumedRisk, ColumnAlignment.Decimal), (PrintedWords.CorrespondingRisk, ColumnAlignment.Left)]);
        columns.AddRange(
        [
            (risks ? PrintedWords.RelativeEffect : PrintedWords.EstimateWithInterval, ColumnAlignment.Left), (PrintedWords.ParticipantsStudies, ColumnAlignment.Left),
            (PrintedWords.CertaintyOfEvidence, ColumnAlignment.Left), (PrintedWords.Meaning, ColumnAlignment.Left),
        ]);
        return new TableContent(CellText.Columns([.. columns]), [.. rated.SelectMany(c => Rows(c, risks))])
        {
            HeaderGroups = risks ? [new TableHeaderGroup(CellText.Words(PrintedWords.Per1000), 1, 2)] : [],
            Notes = [CellText.Words(PrintedWords.CertaintyGrades)],
            MarkedNotes = _notes.Notes,
        };
    }

    private IEnumerable<TableRow> Rows(CertaintyFindings c, bool risks)
    {
        if (findings.Outcomes.FirstOrDefault(o => o.Id == c.OutcomeId) is not { } outcome) yield break;
        var shared = Shared(c, outcome);
        if (!risks || c.Risks.IsEmpty)
        {
            ImmutableArray<ImmutableArray<Inline>> none = [CellText.Words(PrintedWords.Dash), CellText.Words(PrintedWords.Dash)];
            yield return CellText.Row([CellText.Words(outcome.Label), .. risks ? none : [], .. shared]);
            yield break;
        }

        foreach (var risk in c.Risks)
        {
            var name = CellText.Words(c.Risks.Length > 1 ? $"{outcome.Label}: {risk.Label}" : outcome.Label);
            yield return CellText.Row([name, CellText.Of(risk.Assumed), CellText.WithInterval(risk.Corresponding, risk.Interval), .. shared]);
        }
    }

    private ImmutableArray<ImmutableArray<Inline>> Shared(CertaintyFindings c, OutcomeFindings outcome) =>
    [
        [.. Measure(outcome), .. CellText.WithInterval(c.Estimate, c.Interval)],
        [.. c.Participants.Number is null ? CellText.Words(PrintedWords.NotReported) : CellText.Of(c.Participants), new Inline.Text(" ("), .. CellText.Of(outcome.StudyCount), new Inline.Text(")")],
        [
            new Inline.RankMarks((int)(c.Rank.Number ?? 0), Ranks, ""), new Inline.Text(" "), .. CellText.Of(c.Certainty),
            .. TableNoteList.Series(
            [
                .. c.Domains.Where(d => d.Points.Number != 0 || d.Differs.Value is QuantityValue.Flag { Holds: true }).Select(Mark),
                .. c.NotJudged.Value is QuantityValue.List { Items.IsEmpty: false } ? [NotJudged(c)] : (Inline.TableNoteMark[])[],
            ]),
        ],
        Comment(c),
    ];

    private static ImmutableArray<Inline> Measure(OutcomeFindings outcome) =>
        outcome is SynthesisFindings { Scale: { } scale } ? CellText.Words(PrintedWords.Capital(scale.Label) + " ") : CellText.Words(PrintedWords.MeanDifference + " ");

    // Why the certainty moved: judgement, reason and who judged; and the proposal where an author thinks otherwise.
    private Inline.TableNoteMark Mark(DomainFindings d)
    {
        var moved = d.Points.Number < 0 ? PrintedWords.RatedDown : d.Points.Number > 0 ? PrintedWords.RatedUp : PrintedWords.NotRated;
        return _notes.Mark($"{d.Id}|{d.Judgement.Printed}|{d.Reason.Printed}|{d.JudgedBy.Printed}|{d.Proposal.Printed}", () =>
        [
            new Inline.Text($"{moved}{d.Label.ToLowerInvariant()} ("), .. CellText.Of(d.Judgement), new Inline.Text("): "), .. CellText.Of(d.Reason), new Inline.Text("; "),
            .. CellText.Of(d.JudgedBy),
            .. d.Differs.Value is QuantityValue.Flag { Holds: true } ? [new Inline.Text(PrintedWords.RuleProposes), .. CellText.Of(d.Proposal), new Inline.Text(")")] : (Inline[])[],
            new Inline.Text(PrintedWords.FullStop),
        ]);
    }

    private Inline.TableNoteMark NotJudged(CertaintyFindings c) => _notes.Mark($"not judged|{c.NotJudged.Printed}", () =>
        [new Inline.Text(PrintedWords.NotJudged), .. CellText.Of(c.NotJudged), new Inline.Text(PrintedWords.FullStop)]);

    // Size and direction in a word or two; outcomes without comparison have none.
    private static ImmutableArray<Inline> Comment(CertaintyFindings c) => c.Kind.Printed == "effect"
        ? CellText.Words(PrintedWords.SizeOfEffect(c.Certainty.Printed, c.Size.Value is QuantityValue.Text size ? size.Value : "plain", c.Direction.Printed))
        : CellText.Words(PrintedWords.NoComparison);
}
