namespace ReportGen.Writers.Html.Ledgers;

/// <summary>The words of the ledger's entries.</summary>
internal static class LedgerWords
{
    public const string Title = "Ledger";
    public const string Printed = "Printed";
    public const string Value = "Full precision";
    public const string Rounding = "Rounding";
    public const string Formula = "Formula";
    public const string WithNumbers = "With the numbers";
    public const string Where = "Where";
    public const string Method = "Method";
    public const string Note = "Note";
    public const string MadeOf = "Made of";
    public const string UsedFor = "Used for";
    public const string PrintedIn = "Printed in";
    public const string Source = "Source";
    public const string RawText = "As written there";
    public const string NotPrinted = "not printed in the article";
    public const string Quantities = "Results";
    public const string Sources = "Data";
    public const string Sets = "Lists of inputs";
    public const string Drawn = "drawn as a mark";
    public const string EntireEntry = "Entry in the ledger";
    public const string Nothing = "nothing else";

    public static string SetName(int set, int count) => $"list {set + 1:D} of {count:D} inputs";
}
