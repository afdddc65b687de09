using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Writers.Html;

/// <summary>How the site's JSON is written.</summary>
internal static class JsonText
{
    /// <summary>For files: indented, letters of all languages as they are.</summary>
    public static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For a script file of data: compact, and nothing but ASCII, so that no letter from data has a meaning in JavaScript.</summary>
    public static readonly JsonWriterOptions InScript = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>For a script file of texts that are markup: compact, its signs and the letters of all languages as they are.</summary>
    public static readonly JsonWriterOptions MarkupInScript = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For a script element of a page: &lt;, &gt; and &amp; are escaped, so that no text from data can end it.</summary>
    public static readonly JsonWriterOptions InPage = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };
}
