using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.UnitTests.Composition.Templates;
using ReportGen.UnitTests.Figures;
using static ReportGen.UnitTests.Analysis.Synthesis.SynthesisReview;

namespace ReportGen.UnitTests.Analysis.Synthesis;

/// <summary>The shipped wording of a synthesis, written for data of every kind and approved: it says what was found, and nothing that was not.</summary>
public partial class SynthesisWordingTests
{
    private const string Whole =
        """
        {{ include "results/pooled_effect.md" falls falls.pooled }}

        {{ for $subgroup in falls.subgroup_list }}{{ include "results/subgroups.md" $subgroup }}{{ end }}

        {{ for $moderator in falls.moderator_list }}{{ include "results/meta_regression.md" $moderator }}{{ end }}

        {{ include "results/models.md" falls }}

        {{ include "methods/automatic_choices.md" falls }}
        """;

    private const string Plan =
        """
            subgroups:
              by_setting: {label: Setting, column: setting, analysis: pooled}
            moderators:
              by_dose: {label: Dose, columns: [dose], analysis: pooled, permutations: 200, predictions: {five: {dose: 5}}}
            sensitivity:
              pooled: {leave_one_out: true, influence: true}
            small_study:
              pooled: {tests: [egger, begg, peters, harbord, trim_fill, pet_peese, fail_safe]}

        """;

    private static readonly SynthesisReview Trials = new() { Outcome = Binary("RR", Pooled + "      mantel_haenszel: {model: mantel_haenszel}\n      mixed: {model: glmm, glmm: CM.EL, test: z}\n", Plan) };

    private static readonly SynthesisReview OneGroup = new()
    {
        Outcome = Proportion(
            "      pooled: {model: random_effects, measure: PLO, estimator: REML, test: z, level: 0.95, decimals: 1}\n      mixed: {model: glmm, test: z, level: 0.95, decimals: 1}\n",
            "    small_study:\n      pooled: {tests: [egger], insist: true}\n"),
    };

    private static IEnumerable<(string Name, SynthesisReview Review)> Cases =>
    [
        ("twelve trials", Trials),
        ("five trials, one of them without numbers", Trials with { Rows = [.. Trials.Rows.Take(4), "2005,NR,150,15,140,5,10,home"] }),
        ("one trial", Trials with { Rows = [Trials.Rows[0]] }),
        ("no trial", Trials with { Rows = ["2001,NR,100,11,100,1,2,home"] }),
        ("no events", Trials with { Rows = ["2001,0,100,0,100,1,2,home", "2002,0,120,0,110,2,4,ward", "2003,0,90,0,95,3,6,ward"] }),
        ("trials without events among others", Trials with { Rows = ["2001,0,100,0,100,1,2,home", .. Trials.Rows.Skip(1).Take(3), "2009,0,80,6,80,2,9,ward"] }),
        ("identical trials", Trials with { Rows = ["2001,5,100,10,100,1,2,home", "2002,5,100,10,100,2,4,ward", "2003,5,100,10,100,3,6,ward"] }),
        ("proportions", OneGroup),
        ("proportions, four of six studies without events", OneGroup with
        {
            Rows = ["2005,3,10,0,1,1,1,a", "2006,0,9,0,1,1,1,a", "2010,2,10,0,1,1,1,a", "2011,0,62,0,1,1,1,a", "2012,0,23,0,1,1,1,a", "2013,0,6,0,1,1,1,a"],
        }),
    ];

    // A value as it prints, without its address; a text from data.
    [GeneratedRegex("⟦(?:[a-z0-9_.]+: )?([^⟧]*)⟧")]
    private static partial Regex Printed();

    [Fact]
    public void Wording_of_a_synthesis()
    {
        var all = new StringBuilder();
        foreach (var (name, review) in Cases)
        {
            var (read, findings, _) = review.AnalyseWithReview();
            var bag = new DiagnosticBag();
            var rendered = new TemplateRenderer(ShippedTemplates.Set, read, findings).Render(new SourceText("results.md", Whole), bag);
            all.Append("## ").Append(name).Append('\n').Append(Printed().Replace(RenderedText.Of(rendered, bag.ToImmutable()), "$1")).Append('\n');
            bag.HasErrors.ShouldBeFalse(name);
        }

        all.ToString().ShouldMatchApproved(c => c.SubFolder("Approved").WithFileExtension(".txt").LocateTestMethodUsingAttribute<FactAttribute>().NoDiff());
    }
}
