using System.Globalization;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates;

public static partial class TemplateDiagnostics
{
    private const string SeeNames = "See the list of names in templates/README.md; every address of the review stands in results.json.";

    /// <summary>RG420: a name that is no variable, no function and nothing of the review.</summary>
    public static Diagnostic UnknownName(SourceSpan span, string name, IEnumerable<string> names) => Diagnostic.Error(
        "RG420", span, $"Nothing is called '{name}'.", name, "a name of the review, a variable or a function", NearestName.Hint(name, names, SeeNames));

    /// <summary>RG421: a member that does not exist.</summary>
    public static Diagnostic UnknownMember(SourceSpan span, string owner, string name, IReadOnlyCollection<string> names) => Diagnostic.Error(
        "RG421", span, $"'{owner}' has no member '{name}'.", name, names.Count == 0 ? "no member" : Listed(names), NearestName.Hint(
            name, names, "Write '?.' instead of '.' where a member may be missing."));

    /// <summary>RG422: a call of a function that does not exist.</summary>
    public static Diagnostic UnknownFunction(SourceSpan span, string name, IEnumerable<string> names) => Diagnostic.Error(
        "RG422", span, $"There is no function '{name}'.", name, "a function", NearestName.Hint(name, names, "See the list of functions in templates/README.md."));

    /// <summary>RG423: a value written as if it were a function, with other values after it.</summary>
    public static Diagnostic NotAFunction(SourceSpan span, string name) => Diagnostic.Error(
        "RG423", span, $"'{name}' is a value and takes no arguments.", name, "a function, or an operator after the value", "Put text that follows a value outside the braces.");

    /// <summary>RG424: a variable with the name of something else.</summary>
    public static Diagnostic ReservedName(SourceSpan span, string name) => Diagnostic.Error(
        "RG424", span, $"'{name}' is a name of the review or a function and cannot be a variable.", name, "a name that is not taken", $"Call the variable '${name}': names with a dollar sign are always free.");

    /// <summary>RG425: an argument that the include was not given.</summary>
    public static Diagnostic MissingArgument(SourceSpan span, int number, int given) => Diagnostic.Error(
        "RG425", span, string.Create(CultureInfo.InvariantCulture, $"Argument ${number} was not given."), string.Create(CultureInfo.InvariantCulture, $"${number}"), given switch
        {
            0 => "no argument: none was given",
            1 => "$1",
            _ => string.Create(CultureInfo.InvariantCulture, $"$1 to ${given}"),
        }, "Arguments are counted from $1 and stand after the path: include \"path\" first second.");

    /// <summary>RG426: a place in a list that does not exist, or no place at all.</summary>
    public static Diagnostic WrongIndex(SourceSpan span, string found, string expected) => Diagnostic.Error(
        "RG426", span, "There is nothing at this index.", found, expected, "Items are counted from 0; members are named in quotes.");

    /// <summary>RG427: a member of something that has none.</summary>
    public static Diagnostic NoMembers(SourceSpan span, string owner, string name) => Diagnostic.Error(
        "RG427", span, $"'{name}' is asked of something that has no members.", owner, "a name of the review with members", "Write '?.' instead of '.' where the value may be missing.");

    /// <summary>RG430: too many or too few arguments.</summary>
    public static Diagnostic WrongArgumentCount(SourceSpan span, string function, int found, string usage) => Diagnostic.Error(
        "RG430", span, $"The function '{function}' is called with the wrong number of arguments.", found.ToString(CultureInfo.InvariantCulture), usage,
        "What stands before '|' is the first argument; an argument with operators stands in parentheses.");

    /// <summary>RG431: an argument of the wrong kind.</summary>
    public static Diagnostic WrongArgument(SourceSpan span, string function, string found, string expected, string hint) => Diagnostic.Error(
        "RG431", span, $"The function '{function}' cannot use this argument.", found, expected, hint);

    /// <summary>RG432: a citation of a work that is in no list of references.</summary>
    public static Diagnostic UnknownReference(SourceSpan span, string key, IEnumerable<string> keys) => Diagnostic.Error(
        "RG432", span, $"No reference has the key '{key}'.", key, "a key of references.json or methods/references.json", NearestName.Hint(key, keys, "Add the work to references.json."));

    /// <summary>RG433: a figure that is not declared.</summary>
    public static Diagnostic UnknownFigure(SourceSpan span, string id, IEnumerable<string> ids) => Diagnostic.Error(
        "RG433", span, $"No figure is called '{id}'.", id, "the id of a figure in review.yml", NearestName.Hint(id, ids, "Declare it under 'figures' in review.yml."));

    /// <summary>RG434: a table that is not declared.</summary>
    public static Diagnostic UnknownTable(SourceSpan span, string id, IEnumerable<string> ids) => Diagnostic.Error(
        "RG434", span, $"No table of the manuscript is called '{id}'.", id, "the id of a table of the manuscript in review.yml", NearestName.Hint(id, ids, "Declare it among the manuscript's tables in review.yml."));

    /// <summary>RG440: a number that cannot be traced is printed.</summary>
    public static Diagnostic PlainNumber(SourceSpan span, string found) => Diagnostic.Error(
        "RG440", span, "A printed number must be a quantity: declare it under `calculations` in review.yml.", found, "a quantity of the review",
        "Numbers calculated in a template can decide and count, but not be printed, for nothing would tell where they come from.");

    /// <summary>RG441: nothing is printed.</summary>
    public static Diagnostic NothingToPrint(SourceSpan span) => Diagnostic.Error(
        "RG441", span, "There is nothing to print.", "null", "a quantity or a text", "Give a text for this case: x ?? \"none\".");

    /// <summary>RG442: a value that has no printed form.</summary>
    public static Diagnostic NotPrintable(SourceSpan span, string found, string hint) => Diagnostic.Error(
        "RG442", span, "This value has no printed form.", found, "a quantity or a text", hint);

    /// <summary>RG443: an operator between values it has no meaning for.</summary>
    public static Diagnostic WrongOperands(SourceSpan span, string symbol, string found, string expected) => Diagnostic.Error(
        "RG443", span, $"The operator '{symbol}' cannot be used here.", found, expected, "Compare and calculate with values of one kind; use the limits of an interval, not the interval.");

    /// <summary>RG444: a quantity is joined to text, which would lose its origin.</summary>
    public static Diagnostic QuantityInText(SourceSpan span, string found) => Diagnostic.Error(
        "RG444", span, "A number or quantity cannot be joined to text.", found, "two texts", "Write them one after the other: {{ a }} text {{ b }}, or use 'capture'.");

    /// <summary>RG445: a value that is not available decides something.</summary>
    public static Diagnostic NotAvailable(SourceSpan span, string found) => Diagnostic.Error(
        "RG445", span, "The value is not available, so this has no answer.", found, "a value that is available", "Ask first: if (x | is_available); or name a substitute: x ?? 0.");

    /// <summary>RG446: a division by zero.</summary>
    public static Diagnostic DivisionByZero(SourceSpan span) => Diagnostic.Error(
        "RG446", span, "A number is divided by zero.", "0", "a divisor other than zero", "Ask first whether the divisor is zero.");

    /// <summary>RG447: a loop over something that is no list.</summary>
    public static Diagnostic NotAList(SourceSpan span, string found) => Diagnostic.Error(
        "RG447", span, "A loop goes over lists.", found, "a list, such as the rows of a table, or a range such as 1..3", "The rows of a table are its member 'rows', the studies of an outcome 'study_list'.");

    /// <summary>RG450: an include of a file that does not exist.</summary>
    public static Diagnostic UnknownInclude(SourceSpan span, string path, IEnumerable<string> paths) => Diagnostic.Error(
        "RG450", span, $"There is no template '{path}'.", path, "the path of a text file within templates/", NearestName.Hint(path, paths, "Paths begin below templates/, such as \"evidence/grade_c.md\"."));

    /// <summary>RG451: an include of a file outside the templates folder.</summary>
    public static Diagnostic OutsideTemplates(SourceSpan span, string path) => Diagnostic.Error(
        "RG451", span, "A template can include files of the templates folder alone.", path, "a path within templates/ without '..', drive or leading slash", "Write the path from templates/ on, with forward slashes.");

    /// <summary>RG452: includes within includes without end.</summary>
    public static Diagnostic IncludesTooDeep(SourceSpan span, string path) => Diagnostic.Error(
        "RG452", span, "Templates include one another too deeply.", path, "at most 20 levels", "A template must not include itself, directly or through others.");

    /// <summary>RG453: loops without end.</summary>
    public static Diagnostic TooManyRepetitions(SourceSpan span) => Diagnostic.Error(
        "RG453", span, "Loops and includes are repeated too often; the rest of the template is left out.", "", "at most 100000 repetitions in all", "Make the range or the nested loops smaller.");

    /// <summary>RG454: text without end.</summary>
    public static Diagnostic TooMuchText(SourceSpan span) => Diagnostic.Error(
        "RG454", span, "The template writes too much text; the rest is left out.", "", "at most 4000000 characters in all", "Look for a loop or a text that doubles itself.");

    private static string Listed(IReadOnlyCollection<string> names)
    {
        var sorted = names.Order(StringComparer.Ordinal).ToList();
        return sorted.Count <= 8 ? "one of " + string.Join(", ", sorted) : "one of " + string.Join(", ", sorted.Take(8)) + ", …";
    }
}
