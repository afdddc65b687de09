using System.Text;
using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>The frame that 'GSUB' and 'GPOS' share: scripts name features, features name lookups (OpenType 1.9, chapter 2).</summary>
internal sealed class LayoutTable
{
    private static readonly string[] s_scripts = ["latn", "DFLT"];
    private readonly FontData _features;
    private readonly FontData _lookups;
    private readonly int _extensionType;
    private readonly List<(string Tag, int Index)> _languageFeatures = [];

    /// <param name="data">The whole table.</param>
    /// <param name="extensionType">Number of the lookup type that only points to another: 7 in GSUB, 9 in GPOS.</param>
    public LayoutTable(FontData data, int extensionType)
    {
        _extensionType = extensionType;
        _features = data.From(data.U16(6));
        _lookups = data.From(data.U16(8));
        if (LanguageSystem(data.From(data.U16(4))) is { } language) ReadFeatures(language);
    }

    /// <summary>The lookups of some features in the order in which they are to be applied.</summary>
    public IEnumerable<LayoutLookup> LookupsOf(IEnumerable<string> tags)
    {
        var indices = new SortedSet<int>();
        foreach (var tag in tags)
            foreach (var (_, feature) in _languageFeatures.Where(f => f.Tag == tag))
                AddLookups(_features.From(_features.U16(2 + feature * 6 + 4)), indices);
        return indices.Select(Lookup);
    }

    private static void AddLookups(FontData feature, SortedSet<int> indices)
    {
        for (var i = 0; i < feature.U16(2); i++) indices.Add(feature.U16(4 + i * 2));
    }

    /// <summary>The default language of the Latin script, or of the script for all others.</summary>
    private static FontData? LanguageSystem(FontData scripts)
    {
        foreach (var wanted in s_scripts)
            for (var i = 0; i < scripts.U16(0); i++)
            {
                if (Tag(scripts, 2 + i * 6) != wanted) continue;
                var script = scripts.From(scripts.U16(2 + i * 6 + 4));
                if (script.U16(0) is var language && language != 0) return script.From(language);
            }
        return null;
    }

    private static string Tag(FontData data, int offset) => Encoding.Latin1.GetString(data.Slice(offset, 4).Bytes.Span);

    private void ReadFeatures(FontData language)
    {
        for (var i = 0; i < language.U16(4); i++)
        {
            var index = language.U16(6 + i * 2);
            if (index >= _features.U16(0)) throw _features.Error("a script names a feature that does not exist");
            _languageFeatures.Add((Tag(_features, 2 + index * 6), index));
        }
    }

    private LayoutLookup Lookup(int index)
    {
        if (index >= _lookups.U16(0)) throw _lookups.Error("a feature names a lookup that does not exist");
        var lookup = _lookups.From(_lookups.U16(2 + index * 2));
        var subtables = new FontData[lookup.U16(4)];
        int type = lookup.U16(0), resolved = type;
        for (var i = 0; i < subtables.Length; i++)
        {
            var subtable = lookup.From(lookup.U16(6 + i * 2));
            if (type == _extensionType)
            {
                resolved = subtable.U16(2);
                subtable = subtable.From(subtable.Offset32(4));
            }
            subtables[i] = subtable;
        }
        return new LayoutLookup(resolved, lookup.U16(2), subtables);
    }
}
