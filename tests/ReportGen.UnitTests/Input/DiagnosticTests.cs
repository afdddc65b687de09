using System.Reflection;
using ReportGen.Input.Messages;

namespace ReportGen.UnitTests.Input;

public class DiagnosticTests
{
    private static readonly string[] Codes = typeof(InputCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (string)f.GetRawConstantValue()!).ToArray();

    [Fact]
    public void Wording_of_file_diagnostics() => Approve(FileCases.All);

    [Fact]
    public void Wording_of_declaration_diagnostics() => Approve(DeclarationCases.All);

    [Fact]
    public void Wording_of_cell_diagnostics() => Approve(CellCases.All);

    [Fact]
    public void Wording_of_template_diagnostics() => Approve(TemplateCases.All);

    [Fact]
    public void Every_code_is_provoked_by_a_case()
    {
        DiagnosticCase[] all = [.. FileCases.All, .. DeclarationCases.All, .. CellCases.All, .. TemplateCases.All];
        var provoked = all.SelectMany(c => c.Read()).Select(d => d.Code).ToHashSet();

        // No file is unreadable to the account that runs tests on every machine.
        Codes.Except(provoked).ShouldBe([InputCodes.FileUnreadable]);
        provoked.Except(Codes).ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_stands_once_in_the_documentation()
    {
        var documented = File.ReadAllLines(RepositoryFolder.Path("data", "README.md"))
            .Where(l => l.StartsWith("| RG", StringComparison.Ordinal) && l[4] is '1' or '2' or '3').Select(l => l[2..7]).ToList();
        documented.ShouldBe(Codes);
        Codes.ShouldBeUnique();
    }

    private static void Approve(IEnumerable<DiagnosticCase> cases)
    {
        var accounts = cases.Select(c => (c.Name, Account: c.Account())).ToList();
        accounts.ShouldAllBe(a => a.Account.Contains("RG", StringComparison.Ordinal), "each case gives a diagnostic");
        string.Concat(accounts.Select(a => a.Account)).ShouldMatchApproved(c => c.SubFolder("Approved").WithFileExtension(".txt").LocateTestMethodUsingAttribute<FactAttribute>().NoDiff());
    }
}
