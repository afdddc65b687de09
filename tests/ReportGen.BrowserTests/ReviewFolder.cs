namespace ReportGen.BrowserTests;

/// <summary>Writes the folder of an invented review with one table, of whose studies some fell, and one page of prose.</summary>
internal static class ReviewFolder
{
    /// <param name="dataFolder">Where the folder is made.</param>
    /// <param name="id">Its name.</param>
    /// <param name="declaration">review.yml.</param>
    /// <param name="studies">studies.csv.</param>
    /// <param name="note">On the falls of the first study.</param>
    /// <param name="results">The section of results.</param>
    public static void Write(string dataFolder, string id, string declaration, string studies, string note, string results)
    {
        var folder = Path.Combine(dataFolder, id);
        Directory.CreateDirectory(Path.Combine(folder, "manuscript"));
        File.WriteAllText(Path.Combine(folder, "review.yml"), declaration);
        File.WriteAllText(Path.Combine(folder, "studies.csv"), studies);
        File.WriteAllText(Path.Combine(folder, "notes.csv"), $"table,row,column,note\nstudies,s1,falls,\"{note}\"\n");
        File.WriteAllText(Path.Combine(folder, "references.json"), "[]");
        File.WriteAllText(Path.Combine(folder, "manuscript", "abstract.md"), "{{ falling.events }} of {{ falling.total }} patients fell.\n");
        File.WriteAllText(Path.Combine(folder, "manuscript", "results.md"), results);
    }
}
