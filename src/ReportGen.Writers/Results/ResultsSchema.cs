namespace ReportGen.Writers.Results;

/// <summary>The JSON Schema of results.json, which lies beside it.</summary>
public static class ResultsSchema
{
    public const string FileName = "results.schema.json";

    public static OutputFile Write(string reviewId)
    {
        using var stream = typeof(ResultsSchema).Assembly.GetManifestResourceStream(FileName) ?? throw new InvalidOperationException("The schema is not among the resources.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new OutputFile($"{reviewId}/{FileName}", bytes);
    }
}
