using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Statistics;
using ReportGen.Statistics.Heterogeneity;

namespace ReportGen.Cli.Analyze.Json;

/// <summary>Numbers as JSON has them here: 12 significant digits, null where there is none, infinities as texts.</summary>
internal static class JsonFields
{
    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        json.Number(value);
    }

    public static void Number(this Utf8JsonWriter json, double? value)
    {
        if (value is not { } number || double.IsNaN(number)) json.WriteNullValue();
        else if (double.IsInfinity(number)) json.WriteStringValue(number > 0 ? "Infinity" : "-Infinity");
        else json.WriteNumberValue(Significant.Twelve(number));
    }

    /// <summary>"ci.lb" and "ci.ub" for the prefix "ci.".</summary>
    public static void Limits(this Utf8JsonWriter json, string prefix, Interval? interval)
    {
        json.Number(prefix + "lb", interval?.Lower);
        json.Number(prefix + "ub", interval?.Upper);
    }

    public static void Numbers(this Utf8JsonWriter json, string name, IEnumerable<double?> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.Number(value);
        json.WriteEndArray();
    }

    /// <summary>A statistic with its p: "MH" and "MHp".</summary>
    public static void Test(this Utf8JsonWriter json, string name, ChiSquaredTest? test)
    {
        json.Number(name, test?.Statistic);
        json.Number(name + "p", test?.PValue);
    }

    /// <summary>Limits of τ², τ, I² and H².</summary>
    public static void Limits(this Utf8JsonWriter json, string name, Tau2Interval? interval)
    {
        json.WriteStartObject(name);
        json.Limits("tau2.", interval?.Tau2);
        json.Limits("tau.", interval?.Tau);
        json.Limits("I2.", interval?.I2);
        json.Limits("H2.", interval?.H2);
        json.WriteEndObject();
    }

    /// <summary>An array of one object an item.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
