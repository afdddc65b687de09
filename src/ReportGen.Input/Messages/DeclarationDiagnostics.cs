using System.Globalization;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Messages;

/// <summary>What can be wrong with ids and with what declarations refer to.</summary>
internal static class DeclarationDiagnostics
{
    public const string IdForm = "a lower-case letter, then lower-case letters, digits and underscores";

    public static Diagnostic WrongId(Sourced<string> id, string what) => Diagnostic.Error(
        InputCodes.WrongId, id.Span, $"'{Words.Short(id.Value)}' is no id for {what}.", id.Value, IdForm, IdHint(id.Value));

    public static Diagnostic ReservedId(Sourced<string> id, string what) => Diagnostic.Error(
        InputCodes.ReservedId, id.Span, $"'{id.Value}' cannot be the id of {what}: addresses use the word themselves.", id.Value, "another word",
        $"Rename it, for example '{id.Value}_1'.");

    public static Diagnostic TakenId(Sourced<string> id, string what, string other, SourceSpan first) => Diagnostic.Error(
        InputCodes.TakenId, id.Span, $"The id '{id.Value}' of {what} is the id of {other} too.", id.Value,
        $"an id of its own; {other} stands in line {first.Line.ToString(CultureInfo.InvariantCulture)}", "Rename one of the two.");

    public static Diagnostic SmallLevel(SourceSpan at, string found, string other) => Diagnostic.Warning(
        InputCodes.SmallLevel, at, $"A level of {found} gives an interval that is more likely to miss than to cover.", found, "a level such as 0.95",
        $"If the level of significance is meant, write {other}.");

    public static Diagnostic UnknownTable(SourceSpan at, string found, IReadOnlyCollection<string> tables) => Diagnostic.Error(
        InputCodes.UnknownTable, at, $"No table '{found}' is declared.", found, Words.OneOf(tables),
        NearestName.Hint(found, tables, "Declare the table under 'tables', or mend the name."));

    public static Diagnostic UnknownColumn(SourceSpan at, string found, string table, IReadOnlyCollection<string> columns) => Diagnostic.Error(
        InputCodes.UnknownColumn, at, $"The table '{table}' declares no column '{found}'.", found, Words.OneOf(columns),
        NearestName.Hint(found, columns, "Declare the column, or mend the name."));

    public static Diagnostic WrongColumnType(SourceSpan at, string column, string table, string type, string expected) => Diagnostic.Error(
        InputCodes.WrongColumnType, at, $"The column '{column}' of '{table}' is of type {type}.", type, $"a column of type {expected}",
        "Name another column, or declare another type.");

    public static Diagnostic NoIdColumn(SourceSpan at, string table) => Diagnostic.Error(
        InputCodes.NoIdColumn, at, $"The table '{table}' has no column of type id.", "", "a column of type id, which names the rows in addresses",
        "Add 'id: {type: id, label: Id}' to its columns, and the column to its file.");

    public static Diagnostic WrongTableKind(SourceSpan at, string table, string lacks, string hint) => Diagnostic.Error(
        InputCodes.WrongTableKind, at, $"The table '{table}' {lacks}.", table, "a table that fits", hint);

    public static Diagnostic UnknownOutcome(SourceSpan at, string found, IReadOnlyCollection<string> outcomes) => Diagnostic.Error(
        InputCodes.UnknownOutcome, at, $"No outcome '{found}' is declared.", found, Words.OneOf(outcomes),
        NearestName.Hint(found, outcomes, "Declare the outcome under 'outcomes', or mend the name."));

    public static Diagnostic WrongOutcomeKind(SourceSpan at, string outcome, string kind, string expected) => Diagnostic.Error(
        InputCodes.WrongOutcomeKind, at, $"The outcome '{outcome}' is of kind {kind}.", kind, $"an outcome of kind {expected}", "Name another outcome.");

    public static Diagnostic UnknownAnalysis(SourceSpan at, string found, string outcome, IReadOnlyCollection<string> analyses) => Diagnostic.Error(
        InputCodes.UnknownAnalysis, at, $"The outcome '{outcome}' declares no pooled analysis '{found}'.", found, Words.OneOf(analyses),
        NearestName.Hint(found, analyses, "Declare the analysis, or mend the name."));

    public static Diagnostic UnknownInverseVariance(Sourced<string> name, IReadOnlyCollection<string> analyses) => Diagnostic.Error(
        InputCodes.UnknownInverseVariance, name.Span, $"No analysis '{Words.Short(name.Value)}' of the outcome pools effect sizes by inverse-variance weights.", name.Value,
        analyses.Count == 0 ? "an analysis with 'model: random_effects' or 'model: equal_effects'" : Words.OneOf(analyses),
        NearestName.Hint(name.Value, analyses, "Subgroups, moderators, sensitivity and small-study tests build on 'model: random_effects' or 'model: equal_effects'."));

    public static Diagnostic UnknownSensitivity(Sourced<string> name, IReadOnlyCollection<string> analyses) => Diagnostic.Error(
        InputCodes.UnknownInverseVariance, name.Span, $"The outcome has no analysis '{Words.Short(name.Value)}' whose sensitivity could be shown.", name.Value, Words.OneOf(analyses),
        NearestName.Hint(name.Value, analyses, "Name an entry of 'analyses' of the outcome."));

    public static Diagnostic OnlyRepeated(Sourced<string> name, IReadOnlyCollection<string> weighted) => Diagnostic.Error(
        InputCodes.UnknownInverseVariance, name.Span, $"The analysis '{name.Value}' pools counts, not effect sizes by inverse-variance weights: it can be repeated without a study, or cumulatively, and no more.",
        "influence, estimators or gosh", "leave_one_out, cumulative",
        weighted.Count == 0 ? "Remove the other keys, or declare an analysis with 'model: random_effects' for them." : $"Declare the other keys for {string.Join(", ", weighted)}.");

    /// <summary>An interaction of what is no moderator beside it.</summary>
    public static Diagnostic InteractionPart(Sourced<string> entry, string part, IReadOnlyCollection<string> columns) => KeyDiagnostics.UnknownName(
        entry.Span, $"a part of the interaction '{Words.Short(entry.Value)}'", part, columns);

    /// <param name="kind">What it would be: "meta-regression".</param>
    /// <param name="section">Where the outcome declares such: "moderators".</param>
    public static Diagnostic UnknownPart(SourceSpan at, string found, string outcome, string kind, string section, IReadOnlyCollection<string> known) => Diagnostic.Error(
        InputCodes.UnknownAnalysis, at, $"The outcome '{outcome}' declares no {kind} '{found}'.", found, known.Count == 0 ? $"an entry of '{section}'" : Words.OneOf(known),
        NearestName.Hint(found, known, $"Declare it under '{section}' of the outcome, or mend the name."));

    public static Diagnostic UnknownCalculation(SourceSpan at, string found, string table, IReadOnlyCollection<string> known) => Diagnostic.Error(
        InputCodes.UnknownCalculation, at, $"No value '{found}' is calculated for the rows of '{table}'.", found, Words.OneOf(known),
        NearestName.Hint(found, known, $"Declare a calculation with 'for_each: {table}', or write 'column:' for a column of the file."));

    public static Diagnostic UnknownReference(SourceSpan at, string found, IReadOnlyCollection<string> keys, string file) => Diagnostic.Error(
        InputCodes.UnknownReference, at, $"{file} has no entry '{found}'.", found, $"the id of an entry of {file}",
        NearestName.Hint(found, keys, $"Add the entry to {file}, or mend the name."));

    public static Diagnostic DoubledReference(Sourced<string> id, SourceSpan first) => Diagnostic.Error(
        InputCodes.DoubledReference, id.Span, $"Two references have the id '{id.Value}'.", id.Value,
        $"each id once; the first stands in line {first.Line.ToString(CultureInfo.InvariantCulture)}", "Remove one of the two, or rename it.");

    public static Diagnostic OpenGrades(SourceSpan at, string grade) => Diagnostic.Error(
        InputCodes.OpenGrades, at, $"The last grade, {grade}, does not fit always.", grade, "a last grade without conditions",
        "Add a grade for all that no other grade fits.");

    public static Diagnostic UndeclaredAnalysis(SourceSpan at, string outcome, string analysis, string what, string section) => Diagnostic.Error(
        InputCodes.UndeclaredAnalysis, at, $"The figure shows what the outcome '{outcome}' does not declare for '{analysis}'.", analysis, $"'{what}'",
        $"Declare it under '{section}' of the outcome, for '{analysis}'.");

    public static Diagnostic OtherUnit(SourceSpan at, string column, string unit, string first, string firstUnit) => Diagnostic.Error(
        InputCodes.OtherUnit, at, $"The column '{column}' has another unit than '{first}', so that they cannot share an axis.", Named(unit), Named(firstUnit),
        "Show them in two figures, or mend the units of the columns.");

    private static string Named(string unit) => unit.Length == 0 ? "no unit" : unit;

    /// <summary>How an id might be written that reads like <paramref name="text"/>.</summary>
    public static string IdHint(string text)
    {
        var plain = string.Concat(text.Trim().ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')).Trim('_');
        while (plain.Contains("__", StringComparison.Ordinal)) plain = plain.Replace("__", "_", StringComparison.Ordinal);
        if (plain.Length > 0 && char.IsAsciiDigit(plain[0])) plain = "n" + plain;
        return plain.Length is 0 or > 40 ? "Write it like 'masala_2011'." : $"Write '{plain}'.";
    }
}
