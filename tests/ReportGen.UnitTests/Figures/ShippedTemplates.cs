using ReportGen.Input;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Figures;

/// <summary>The templates as an author gets them: figures are tested in the faces, colours and measures that they are shipped with.</summary>
internal static class ShippedTemplates
{
    public static readonly TemplateSet Set = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;
}
