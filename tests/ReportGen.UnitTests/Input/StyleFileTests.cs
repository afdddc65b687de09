using ReportGen.Input.Templates;

namespace ReportGen.UnitTests.Input;

public class StyleFileTests
{
    [Fact]
    public void The_templates_of_the_repository_read_without_a_fault_in_what_is_there()
    {
        var read = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates");
        read.Diagnostics.Where(d => d.Code != "RG102").ShouldBeEmpty();
    }
}
