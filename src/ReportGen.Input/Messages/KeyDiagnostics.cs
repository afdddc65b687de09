using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Messages;

/// <summary>What can be wrong with keys and single values of YAML and JSON files.</summary>
internal static class KeyDiagnostics
{
    public static Diagnostic UnknownKey(Sourced<string> key, string owner, IReadOnlyCollection<string> known) => Diagnostic.Error(
        InputCodes.UnknownKey, key.Span, $"Unknown key '{key.Value}' in {owner}.", key.Value, Words.OneOf(known),
        NearestName.Hint(key.Value, known, "Remove the key, or mend its name."));

    public static Diagnostic MissingKey(SourceSpan owner, string name, string key) => Diagnostic.Error(
        InputCodes.MissingKey, owner, $"The key '{key}' is missing in {name}.", "", $"the key '{key}'", $"Add '{key}: …'.");

    public static Diagnostic DoubledKey(Sourced<string> key, SourceSpan first) => Diagnostic.Error(
        InputCodes.DoubledKey, key.Span, $"The key '{key.Value}' stands twice.", key.Value, $"each key once; the first stands in line {first.Line}",
        "Remove one of the two, or rename it.");

    public static Diagnostic WrongKind(SourceSpan at, string what, string found, string expected) => Diagnostic.Error(
        InputCodes.WrongKind, at, $"{Capital(what)} is {found}.", found, expected, expected == "a text" ? "Write a text here; one that begins with a brace or bracket, such as \"{{ … }}\", stands in double quotes." : $"Write {expected} here.");

    public static Diagnostic EmptyValue(SourceSpan at, string what) => Diagnostic.Error(
        InputCodes.EmptyValue, at, $"{Capital(what)} is empty.", "", "a value", "Write a value after the colon, or remove the key.");

    public static Diagnostic WrongNumber(SourceSpan at, string what, string found, string expected, string hint) => Diagnostic.Error(
        InputCodes.WrongNumber, at, $"{Capital(what)} is not {expected}.", found, expected, hint);

    public static Diagnostic UnknownName(SourceSpan at, string what, string found, IReadOnlyCollection<string> names) => Diagnostic.Error(
        InputCodes.UnknownName, at, $"{Capital(what)} cannot be '{Words.Short(found)}'.", found, Words.OneOf(names),
        NearestName.Hint(found, names, "Write one of the expected names."));

    public static Diagnostic WrongForm(SourceSpan at, string what, string found, string expected, string hint) => Diagnostic.Error(
        InputCodes.WrongForm, at, $"{Capital(what)} does not read as {expected}.", found, expected, hint);

    public static Diagnostic ListLength(SourceSpan at, string what, int found, string expected) => Diagnostic.Error(
        InputCodes.ListLength, at, $"{Capital(what)} has {Words.Count(found, "entry").Replace("entrys", "entries", StringComparison.Ordinal)}.",
        found.ToString(System.Globalization.CultureInfo.InvariantCulture), expected, $"Give {expected}.");

    public static Diagnostic DoubledEntry(SourceSpan at, string what, string found) => Diagnostic.Error(
        InputCodes.DoubledEntry, at, $"'{found}' stands twice in {what}.", found, "each entry once", "Remove one of the two.");

    public static Diagnostic OneOf(SourceSpan at, string owner, IReadOnlyCollection<string> found, IReadOnlyCollection<string> keys) => Diagnostic.Error(
        InputCodes.OneOf, at, found.Count == 0 ? $"None of the keys {Words.AllOf(keys)} stands in {owner}." : $"The keys {Words.AllOf(found)} exclude each other in {owner}.",
        string.Join(", ", found), "exactly one of " + Words.AllOf(keys), found.Count == 0 ? "Add one of them." : "Keep one of them.");

    public static Diagnostic KeyNotApplicable(Sourced<string> key, string owner, string condition) => Diagnostic.Error(
        InputCodes.KeyNotApplicable, key.Span, $"The key '{key.Value}' has no meaning in {owner}.", key.Value, $"'{key.Value}' only {condition}",
        "Remove the key.");

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
