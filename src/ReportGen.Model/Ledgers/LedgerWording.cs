using ReportGen.Model.Templates;

namespace ReportGen.Model.Ledgers;

/// <summary>The words of ledgers, wording/ledger.yml of the templates.</summary>
public static class LedgerWording
{
    private const string Name = "ledger", File = "wording/ledger.yml";

    public static ReportWords Of(TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        return new ReportWords(templates.Wordings.GetValueOrDefault(Name), File);
    }
}
