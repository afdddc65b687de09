using ReportGen.Analysis.Quantities;
using ReportGen.Statistics;

namespace ReportGen.UnitTests.Analysis;

public class ProblemNotesTests
{
    [Fact]
    public void Every_kind_of_problem_has_its_words()
    {
        var notes = Enum.GetValues<ProblemKind>().Select(k => ProblemNotes.Of([new Problem(k)], [])[0]).ToList();
        notes.ShouldAllBe(n => n.Length > 10);
        notes.ShouldBeUnique();
    }

    [Fact]
    public void The_studies_concerned_are_named() =>
        ProblemNotes.Of([new Problem(ProblemKind.MissingLeftOut, [1])], ["Roe 2019", "Poe 2021"]).ShouldBe(["left out for want of an effect size: Poe 2021"]);
}
