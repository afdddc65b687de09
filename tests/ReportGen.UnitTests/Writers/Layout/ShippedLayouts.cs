using ReportGen.Input.Templates;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>The page layouts that are shipped, and a small one of two columns, each 100 pt wide and twenty lines high, for tests of single rules.</summary>
internal static class ShippedLayouts
{
    private static readonly TemplateSet s_templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;

    public static PageStyle Journal => s_templates.PageStyles["journal"];

    public static PageStyle Manuscript => s_templates.PageStyles["manuscript"];

    public static PageStyle TwoColumns => PageFixture.A4 with
    {
        Width = 290,
        Height = 352,
        Margins = new PageMargins(40, 30, 40, 40),
        Body = PageFixture.A4.Body with { Indent = 0 },
        Columns = 2,
        ColumnGap = 20,
        Floats = FloatPlacement.TopAndBottom,
    };
}
