using ReportGen.Input.Templates;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Input;

public class TemplateFolderReaderTests
{
    [Fact]
    public void A_folder_is_read_whole()
    {
        var read = new ExampleTemplates().Read();
        read.Diagnostics.ShouldBeEmpty();
        var templates = read.Value!;
        templates.Texts.Keys.ShouldBe([
            "evidence/a.md", "evidence/scheme.yml", "methods/references.json", "risk_of_bias/tool.yml", "styles/figures.yml", "styles/fonts.yml", "styles/pages/journal.yml", "styles/site.css",
        ]);
        templates.Texts["evidence/a.md"].File.ShouldBe("templates/evidence/a.md");
        templates.Fonts.Keys.ShouldBe([FontRole.Serif, FontRole.Sans, FontRole.SansBold]);
        templates.Fonts[FontRole.SansBold].File.ShouldBe("fonts/SansBold.ttf");
        templates.WebFiles.Keys.ShouldBe(["fonts/web/sans.woff2"]);
        var page = templates.PageStyles["journal"];
        (page.Width, page.Columns, page.ColumnWidth, page.Floats).ShouldBe((595.28, 2, 237.64, FloatPlacement.TopAndBottom));
        page.Body.ShouldBe(new TextStyle(FontFamily.Serif, 10, 19.5, 0, 4, 0, false));
        page.Accent.ShouldBe(new Rgb(0x1f, 0x4e, 0x79));
        templates.FigureStyle.Widths[WidthClass.Web].ShouldBe(680);
        templates.FigureStyle.Colors[Ink.AccentSoft].ShouldBe(new Rgb(0x50, 0x50, 0x50));
        templates.EvidenceSchemes["scheme"].Grades.Select(g => g.Conditions.Length).ShouldBe([2, 0]);
        templates.MethodReferences.Single().Key.ShouldBe("cebm_2009");
    }

    [Fact]
    public void The_templates_of_the_repository_read_without_a_diagnostic()
    {
        var read = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates");
        read.Diagnostics.ShouldBeEmpty();
        read.Value!.Fonts.Count.ShouldBe(7);
        read.Value.EvidenceSchemes["cebm_2009_simplified"].Grades.Length.ShouldBe(4);
    }
}
