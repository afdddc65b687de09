using System.Text;

namespace ReportGen.Input.Templates;

/// <summary>Names of the model as keys of YAML files have them.</summary>
internal static class SnakeCase
{
    /// <summary><c>RunningHead</c> → <c>running_head</c>, <c>Heading1</c> → <c>heading1</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
