using System.Globalization;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Messages;

/// <summary>What can be wrong with files, their encoding and their syntax.</summary>
internal static class FileDiagnostics
{
    // The characters of Windows-1252 at 0x80–0x9F; a blank where it has none.
    private const string Windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    public static Diagnostic FolderMissing(string folder) => Diagnostic.Error(
        InputCodes.FolderMissing, SourceSpan.OfFile(folder), $"The folder {folder} does not exist.", "", "a folder",
        "Check the spelling, and from where the program is called.");

    public static Diagnostic FileMissing(SourceSpan namedAt, string file, string found, IEnumerable<string> present) => Diagnostic.Error(
        InputCodes.FileMissing, namedAt, $"The file {file} does not exist.", found, "the name of a file in the folder",
        NearestName.Hint(found, present, "Add the file, or mend its name."));

    public static Diagnostic FileUnreadable(string file, string reason) => Diagnostic.Error(
        InputCodes.FileUnreadable, SourceSpan.OfFile(file), $"The file {file} cannot be read.", reason, "a file that may be read",
        "Check the file's permissions, and that no other program holds it.");

    public static Diagnostic NotUtf8(SourceSpan at, byte value, string character, bool isUtf16)
    {
        var hex = "0x" + value.ToString("X2", CultureInfo.InvariantCulture);
        var hint = (isUtf16, character) switch
        {
            (true, _) => "The file looks like UTF-16. Save it as UTF-8.",
            (_, "") => "Save the file as UTF-8.",
            _ => $"The file looks like Windows-1252, where this byte is '{character}'. Save it as UTF-8.",
        };
        return Diagnostic.Error(InputCodes.NotUtf8, at, $"The byte {hex} is not UTF-8.", hex, "text in UTF-8", hint);
    }

    /// <summary>What a byte from 0x80 stands for in Windows-1252; empty where it has no character there.</summary>
    public static string InWindows1252(byte value) => value switch
    {
        < 0x80 => "",
        >= 0xA0 => ((char)value).ToString(),
        _ => Windows1252[value - 0x80].ToString().Trim(),
    };

    public static Diagnostic ControlCharacter(SourceSpan at, char character)
    {
        var code = "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        return Diagnostic.Error(
            InputCodes.ControlCharacter, at, $"The control character {code} stands in the text.", code, "printable text, tabs and line ends",
            "Delete the character; it is invisible in most editors.");
    }

    public static Diagnostic YamlSyntax(SourceSpan at, string reason, string line) => Diagnostic.Error(
        InputCodes.YamlSyntax, at, "This is not YAML: " + Sentence(reason), Words.Short(line), "YAML",
        "Look at indents, colons and quotes here and just above. A text with ': ', '#', '{' or a leading quote stands in double quotes.");

    public static Diagnostic JsonSyntax(SourceSpan at, string reason, string line) => Diagnostic.Error(
        InputCodes.JsonSyntax, at, "This is not JSON: " + Sentence(reason), Words.Short(line), "JSON",
        "Look for a missing or surplus comma, quote or bracket here and just above.");

    public static Diagnostic YamlFeature(SourceSpan at, string what, string found, string hint) => Diagnostic.Error(
        InputCodes.YamlFeature, at, $"{what} are not read.", Words.Short(found), "plain mappings, lists and texts", hint);

    public static Diagnostic PathOutside(SourceSpan at, string path) => Diagnostic.Error(
        InputCodes.PathOutside, at, "The name of a file leaves its folder.", path, "a path within the folder, with forward slashes",
        "Write it like 'manuscript/abstract.md'.");

    public static Diagnostic FileUnused(string file, string name, IEnumerable<string> tables) => Diagnostic.Warning(
        InputCodes.FileUnused, SourceSpan.OfFile(file), $"No table of review.yml names {name}; it is not read.", name, "a file that a table names",
        "Declare a table with this file, or move it elsewhere. Tables name " + Words.AllOf(tables) + ".");

    private static string Sentence(string reason)
    {
        var text = reason.Trim().TrimEnd('.') + ".";
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}
