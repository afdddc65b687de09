using System.Collections.Immutable;
using ReportGen.Figures.RiskOfBias;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>The studies' names; where room is short with what the groups report and the judgements in lines below.</summary>
/// <param name="stacking">Which lines stand here.</param>
internal sealed class StudyColumn(Canvas canvas, ForestContent content, double start, double width, ForestStacking stacking) : ForestColumn(canvas, start, width)
{
    private readonly BiasSymbolDrawer _symbols = new(canvas);

    private double Pitch => BiasColumn.PitchOf(_symbols);

    public override double HeadHeight => HeadText.Height + (ArmsHead?.Height ?? 0);

    private TextBlock HeadText => Canvas.Text.Break(new TextPiece(content.RowsHead, Bold: true), Canvas.Size, Width);

    // Says what the lines below the names are.
    private TextBlock? ArmsHead => stacking == ForestStacking.All && content.HasArms
        ? Canvas.Text.Break(new TextPiece(ArmText.Head(content), Ink: Ink.Muted), Canvas.SmallSize, Width)
        : null;

    public override void Head(double bottom)
    {
        Canvas.Write(HeadText, Start, bottom - HeadHeight);
        if (ArmsHead is { } arms) Canvas.Write(arms, Start, bottom - arms.Height);
    }

    public override double Height(ForestStudy study) => Name(study).Height + Below(study.Arms) + (HasSigns(study) ? SignsHeight : 0);

    private double SignsHeight => BiasColumn.PitchOf(_symbols);

    public override void Draw(ForestStudy study, double centre)
    {
        var top = centre - (Height(study) / 2);
        var name = Name(study);
        Canvas.Write(name, Start, top);
        top += name.Height;
        Arms(study.Arms, top);
        top += Below(study.Arms);
        if (!HasSigns(study)) return;
        for (var i = 0; i < study.Bias!.Judgements.Length; i++)
        {
            var judgement = study.Bias.JudgementId(i) is { } id ? content.Bias!.Tool.Judgement(id) : null;
            _symbols.Draw(judgement, Start + ((i + 0.5) * Pitch), top + (SignsHeight / 2), study.Bias.Judgements[i].Address);
        }
    }

    public override double TotalHeight => Canvas.Leading + Below(content.Totals);

    public override void Total(double centre)
    {
        var top = centre - (TotalHeight / 2);
        Canvas.Write(Canvas.Text.Break(new TextPiece("Total", Bold: true), Canvas.Size, Canvas.Width), Start, top);
        Arms(content.Totals, top + Canvas.Leading);
    }

    private TextBlock Name(ForestStudy study) => Canvas.Text.Break(new TextPiece(study.RowName), Canvas.Size, Width);

    private bool HasSigns(ForestStudy study) => stacking != ForestStacking.Nothing && study.Bias is not null;

    private double Below(ImmutableArray<StudyArm> arms) => stacking == ForestStacking.All ? arms.Sum(a => ArmLines(a).Height) : 0;

    private void Arms(ImmutableArray<StudyArm> arms, double top)
    {
        if (stacking != ForestStacking.All) return;
        foreach (var lines in arms.Select(ArmLines))
        {
            Canvas.Write(lines, Start, top);
            top += lines.Height;
        }
    }

    // Each group begins a line of its own.
    private TextBlock ArmLines(StudyArm arm) => Canvas.Text.Break(ArmText.Line(arm), Canvas.SmallSize, Width);
}
