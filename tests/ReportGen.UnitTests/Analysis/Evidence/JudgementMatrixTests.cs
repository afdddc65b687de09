using System.Text.RegularExpressions;
using ReportGen.Input.Templates;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>Every judgement of every domain of GRADE, turned one at a time in a whole review: certainty, words, signs and notes follow it, and where it differs from the rule that is marked.</summary>
public partial class JudgementMatrixTests
{
    private static readonly CertaintyScheme Grade = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!.CertaintySchemes["grade"];

    public static TheoryData<string, string> Judgements
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var domain in Grade.Domains)
                foreach (var judgement in domain.Judgements) all.Add(domain.Id, judgement.Key);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Judgements))]
    public void The_review_follows_the_judgement(string domain, string judgement)
    {
        using var plain = new EffectReview();
        using var turned = new EffectReview();
        var before = plain.Results();
        turned.Judgements.Add($"j1,falls,{domain},{judgement},as it was seen,AB");
        var after = turned.Results();

        var expected = Level(before, domain, judgement);
        after.Value("falls.certainty").ShouldBe(expected);
        after.Value($"falls.certainty.{domain}").ShouldBe(judgement);
        foreach (var other in Grade.Domains.Where(d => d.Id != domain && d.Proposals.IsEmpty == false && d.Id != "large_effect"))
            after.Value($"falls.certainty.{other.Id}").ShouldBe(before.Value($"falls.certainty.{other.Id}"), other.Id);
        var proposal = before.Value($"falls.certainty.{domain}");
        if (proposal != "not judged") after.Value($"falls.certainty.{domain}.differs").ShouldBe(proposal == judgement ? "no" : "yes");
        SaysNoMoreThan(expected, turned.Page());
        turned.Table("sof")[1].ShouldContain($",{expected},");
        HasSigns(expected, File.ReadAllText(turned.Output("index.html")));
    }

    [Fact]
    public void The_marks_of_several_notes_on_one_cell_are_set_apart()
    {
        using var review = new EffectReview();
        review.Judgements.Add("j1,falls,indirectness,serious,other people,AB");
        review.Judgements.Add("j2,falls,imprecision,serious,few events,AB");
        review.Results();
        review.Page().ShouldContain("low*,†,‡");
    }

    [Fact]
    public void Every_row_of_the_start_and_every_judgement_stands_in_a_table_of_cases()
    {
        Judgements.Count.ShouldBe(Grade.Domains.Sum(d => d.Judgements.Length));
        Grade.Starts.Select(s => s.Result).ShouldBe(["high", "low"]);
    }

    // The starting level moved by the points of every domain; never beyond the ends.
    private static string Level(Cli.ResultsFile results, string turned, string judgement)
    {
        var levels = Grade.Levels.Select(l => l.Key).ToList();
        var points = Grade.Domains.Sum(d =>
        {
            var stands = d.Id == turned ? judgement : results.Value($"falls.certainty.{d.Id}");
            return d.Judgements.FirstOrDefault(j => j.Key == stands).Value;
        });
        return levels[Math.Clamp(levels.IndexOf(results.Value("falls.certainty.start")) - points, 0, levels.Count - 1)];
    }

    private static void SaysNoMoreThan(string certainty, string page)
    {
        var sentence = certainty switch
        {
            "high" => "Exercise reduces the risk of falling",
            "moderate" => "Exercise probably reduces the risk of falling",
            "low" => "Exercise may reduce the risk of falling",
            _ => "The evidence is very uncertain about the effect of exercise on the risk of falling",
        };
        page.ShouldContain(sentence);
        foreach (var stronger in new[] { "Exercise reduces", "Exercise probably reduces", "Exercise may reduce" }.Where(s => !sentence.StartsWith(s, StringComparison.Ordinal)))
            page.ShouldNotContain(stronger);
    }

    // Of four circles as many hold a cross as the certainty has steps.
    private static void HasSigns(string certainty, string html)
    {
        var signs = Marks().Matches(html).Select(m => m.Groups["path"].Value).ToList();
        signs.ShouldNotBeEmpty();
        signs.ShouldAllBe(path => path.Count(c => c == 'a') == 8 && path.Count(c => c == 'v') == 4 - Grade.Levels.Select(l => l.Key).ToList().IndexOf(certainty));
    }

    [GeneratedRegex(@"class=""rank-marks""[^>]*><path d=""(?<path>[^""]*)""")]
    private static partial Regex Marks();
}
