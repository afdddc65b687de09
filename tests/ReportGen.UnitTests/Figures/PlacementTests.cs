using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;
using ReportGen.UnitTests.Figures.ReadBack;

namespace ReportGen.UnitTests.Figures;

/// <summary>What was seen to be ugly in figures of the gallery and of the samples, as rules.</summary>
public class PlacementTests
{
    private const double Least = 0.01;

    public static TheoryData<string, string> Forests
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var review in (string[])["figure-gallery", "bcg-vaccine", "cervical-vertebroplasty"])
                foreach (var figure in ReadReview.Of(review).Review.Settings.Figures.OfType<FigureDeclaration.Forest>()) all.Add(review, figure.Id);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Forests))]
    public void The_lines_of_a_forest_plot_make_room_only_for_text_that_reaches_them(string review, string figure)
    {
        foreach (var drawing in ReadReview.Of(review).Draw(figure).Drawings)
        {
            var texts = drawing.Marks.OfType<Mark.Text>().Select(TextBox.Of).ToList();
            var rows = drawing.Bands.Where(b => b.Kind == BandKind.Row).ToList();
            var lines = drawing.Marks.OfType<Mark.Line>().Where(l => l.X1 == l.X2 && l.Address is null && l.Y1 >= rows[0].Top - Least && l.Y2 <= rows[^1].Bottom + Least)
                .GroupBy(l => l.X1).Where(g => g.Sum(l => l.Y2 - l.Y1) > (rows[^1].Bottom - rows[0].Top) / 3).ToList();
            lines.ShouldNotBeEmpty();
            foreach (var line in lines)
                foreach (var (above, below) in line.OrderBy(l => l.Y1).Zip(line.OrderBy(l => l.Y1).Skip(1)).Where(p => p.Second.Y1 > p.First.Y2 + Least))
                    texts.ShouldContain(t => t.Left < line.Key && t.Right > line.Key - 4 && t.Bottom > above.Y2 && t.Top < below.Y1, $"a gap at {line.Key}, {above.Y2} in {drawing.WidthClass}");
        }
    }

    [Theory]
    [InlineData("figure-gallery")]
    [InlineData("bcg-vaccine")]
    public void Labels_of_the_strips_of_influence_stand_at_their_ticks(string review)
    {
        foreach (var drawing in ReadReview.Of(review).Draw("influence").Drawings)
        {
            var ticks = drawing.Marks.OfType<Mark.Line>().Where(l => l.X1 == l.X2 && l.Y2 - l.Y1 < 6 && l.Stroke.Dashes.IsEmpty).ToList();
            var labels = drawing.Marks.OfType<Mark.Text>().Where(t => double.TryParse(t.Runs[0].Text.Replace('−', '-'), CultureInfo.InvariantCulture, out _)).ToList();
            labels.Count.ShouldBeGreaterThan(15);
            foreach (var label in labels) ticks.Where(t => t.Y2 < label.Y).Min(t => Math.Abs(t.X1 - label.X)).ShouldBeLessThan(3, $"{label.Runs[0].Text} in {drawing.WidthClass}");
        }
    }

    [Fact]
    public void A_narrow_share_of_judgements_keeps_its_sign_rather_than_its_number()
    {
        foreach (var drawing in ReadReview.Of("figure-gallery").Draw("bias_summary").Drawings)
        {
            var texts = drawing.Marks.OfType<Mark.Text>().Select(TextBox.Of).ToList();
            var alone = 0;
            foreach (var bar in drawing.Marks.OfType<Mark.Rectangle>().Where(r => r.Address?.EndsWith(".share", StringComparison.Ordinal) == true))
            {
                var inside = texts.Where(t => t.Left >= bar.X && t.Right <= bar.X + bar.Width && t.Top >= bar.Y - 2 && t.Bottom <= bar.Y + bar.Height + 2).Select(t => t.Text).ToList();
                if (inside.Count > 0) inside.ShouldContain(t => !t.Contains('%', StringComparison.Ordinal), bar.Address);
                if (inside.Count == 1) alone++;
            }

            alone.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Estimates_stand_with_their_points_below_one_another()
    {
        foreach (var drawing in ReadReview.Of("figure-gallery").Draw("forest").Drawings)
        {
            var small = drawing.Marks.OfType<Mark.Text>().Single(t => t.Runs[0].Text == "0.003");
            var other = drawing.Marks.OfType<Mark.Text>().First(t => t.Runs[0].Text == "0.80" && t.Anchor == TextAnchor.End && !t.Runs[0].Bold);
            (small.X - other.X).ShouldBeInRange(small.Size * 0.3, small.Size * 0.7);
        }
    }

    [Fact]
    public void Names_sort_as_in_a_bibliography()
    {
        var drawing = ReadReview.Of("figure-gallery").Draw("forest_revman").Drawings[0];
        double Top(string name) => drawing.Marks.OfType<Mark.Text>().First(t => t.Runs[0].Text.StartsWith(name, StringComparison.Ordinal)).Y;
        Top("de Vries").ShouldBeLessThan(Top("Jansen"));
    }
}
