using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads a noun: a list of singular and plural.</summary>
internal static class NounReader
{
    public static Noun Read(MappingReader reader, string key)
    {
        var words = reader.Items(key, required: true).Select(w => NodeValues.Text(w, reader.What(key), reader.Diagnostics)?.Value ?? "").ToList();
        if (words.Count == 2) return new Noun(words[0], words[1]);
        if (words.Count > 0)
            reader.Diagnostics.Add(KeyDiagnostics.ListLength(reader.KeySpan(key), reader.What(key), words.Count, "2 entries, singular and plural"));
        return new Noun("", "");
    }

    public static Noun? Optional(MappingReader reader, string key) => reader.Find(key) is null ? null : Read(reader, key);
}
