using System.Buffers;
using System.Text;
using System.Text.Json;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Ledgers;

namespace ReportGen.Writers.Html.Ledgers;

/// <summary>
/// What the article shows of the ledger, as a script that hands it over, so that it loads from a folder on disk too: label, id and entry of each quantity that is printed, by
/// address. An entry names the lines of its markup by their positions in a list of texts, since most lines stand in many entries.
/// </summary>
internal static class LedgerScriptWriter
{
    public const string Path = "ledger.js";

    public static OutputFile Write(ReviewSite site, Ledger ledger, InputSets sets, ReportWords words, IReadOnlyList<string> keys)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.MarkupInScript))
        {
            var texts = new StringTable();
            json.WriteStartObject();
            json.WriteStartObject("entries");
            foreach (var entry in ledger.Entries.Where(e => !e.Prints.IsEmpty))
            {
                var html = new HtmlText();
                new LedgerEntryWriter(html, ledger, sets, words, SitePage.Ledger.Path, site.Literature, keys).Write(entry);
                json.WriteStartArray(entry.Quantity.Address);
                json.WriteStringValue(entry.Quantity.Label);
                json.WriteStringValue(entry.Id);
                json.WriteStartArray();
                foreach (var line in html.ToString().TrimEnd('\n').Split('\n')) json.WriteNumberValue(texts[line]);
                json.WriteEndArray();
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteStartArray("texts");
            foreach (var text in texts.Texts) json.WriteStringValue(text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return OutputFile.OfText($"{site.Manuscript.ReviewId}/{Path}", $"ReportGen.ledger({Encoding.UTF8.GetString(buffer.WrittenSpan)});\n");
    }
}
