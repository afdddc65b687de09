using System.Text.Json;

namespace ReportGen.BrowserTests;

/// <summary>
/// Measures pauses by the browser's own trace: the processor time of the longest task of a page's main thread. Other work on the machine does not
/// make it longer, as it does a pause by the clock.
/// </summary>
internal static class MainThread
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <returns>Milliseconds.</returns>
    public static async Task<double> LongestTask(IBrowser browser, Func<Task> action)
    {
        var session = await browser.NewBrowserCDPSessionAsync();
        var events = new List<JsonElement>();
        var complete = new TaskCompletionSource();
        session.Event("Tracing.dataCollected").OnEvent += (_, data) => events.AddRange(data!.Value.GetProperty("value").EnumerateArray().Select(e => e.Clone()));
        session.Event("Tracing.tracingComplete").OnEvent += (_, _) => complete.TrySetResult();
        await session.SendAsync("Tracing.start", new Dictionary<string, object> { ["categories"] = "toplevel,devtools.timeline,disabled-by-default-devtools.timeline" });
        await action();
        await session.SendAsync("Tracing.end");
        await complete.Task.WaitAsync(LongestWait);
        await session.DetachAsync();
        return Longest(events);
    }

    private static double Longest(List<JsonElement> events)
    {
        var main = events.Where(e => Text(e, "name") == "thread_name" && Text(e.GetProperty("args"), "name") == "CrRendererMain").Select(Thread).ToHashSet();
        var tasks = events.Where(e => main.Contains(Thread(e)) && e.TryGetProperty("tdur", out _)).Select(e => e.GetProperty("tdur").GetDouble()).ToList();
        tasks.ShouldNotBeEmpty();
        return tasks.Max() / 1000;
    }

    private static (int Process, int Thread) Thread(JsonElement e) => (e.GetProperty("pid").GetInt32(), e.GetProperty("tid").GetInt32());

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
