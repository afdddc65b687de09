using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>The frame that 'GSUB' and 'GPOS' share: scripts name features, features name lookups (OpenType 1.9, chapter 2).</summary>
internal sealed class LayoutTable
{
    private readonly FontData _features;
    private readonly FontData _lookups;
    private readonly int _extensionType;
    private readonly List<int> _languageFeatures = [];

    /// <param name="data">The whole table.</param>
    /// <param name="extensionType">Number of the lookup type that only points to another: 7 in GSUB, 9 in GPOS.</param>
    public LayoutTable(FontData data, int extensionType)
    {
        _extensionType = extensionType;
        _features = data.From(data.U16(6));
        _lookups = data.From(data.U16(8));
        var scripts = data.From(data.U16(4));
        if ((LanguageOf(scripts, "latn") ?? LanguageOf(scripts, "DFLT")) is { } language) ReadFeatures(language);
    }

    /// <summary>The lookups of some features in the order in which they are to be applied, which is that of the table.</summary>
    public List<LayoutLookup> LookupsOf(List<string> tags)
    {
        var wanted = new bool[_lookups.U16(0)];
        foreach (var tag in tags)
            foreach (var feature in _languageFeatures)
                if (_features.HasTag(2 + feature * 6, tag))
                    MarkLookups(_features.From(_features.U16(2 + feature * 6 + 4)), wanted);
        var lookups = new List<LayoutLookup>();
        for (var index = 0; index < wanted.Length; index++)
            if (wanted[index])
                lookups.Add(Lookup(index));
        return lookups;
    }

    private void MarkLookups(FontData feature, bool[] wanted)
    {
        for (var i = 0; i < feature.U16(2); i++)
        {
            var lookup = feature.U16(4 + i * 2);
            if (lookup >= wanted.Length) throw _lookups.Error("a feature names a lookup that does not exist");
            wanted[lookup] = true;
        }
    }

    /// <summary>The default language of a script.</summary>
    private static FontData? LanguageOf(FontData scripts, string tag)
    {
        for (var i = 0; i < scripts.U16(0); i++)
        {
            if (!scripts.HasTag(2 + i * 6, tag)) continue;
            var script = scripts.From(scripts.U16(2 + i * 6 + 4));
            return script.U16(0) == 0 ? null : script.From(script.U16(0));
        }
        return null;
    }

    private void ReadFeatures(FontData language)
    {
        for (var i = 0; i < language.U16(4); i++)
        {
            var index = language.U16(6 + i * 2);
            if (index >= _features.U16(0)) throw _features.Error("a script names a feature that does not exist");
            _languageFeatures.Add(index);
        }
    }

    private LayoutLookup Lookup(int index)
    {
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
