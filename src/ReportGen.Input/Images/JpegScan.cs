namespace ReportGen.Input.Images;

/// <summary>
/// Follows the codes of a baseline scan (ITU T.81, annex F) to see whether it holds all of its blocks. Progressive scans are not followed: each holds
/// only a part of what its blocks are made of.
/// </summary>
internal sealed class JpegScan
{
    private const byte Baseline = 0xC0, Extended = 0xC1;
    private const int Coefficients = 64, AcTables = 4;
    private readonly JpegCodes?[] _tables = new JpegCodes[2 * AcTables];
    private readonly Dictionary<byte, (int Across, int Down)> _sampling = [];
    private int _width, _height, _restartInterval;
    private bool _isFollowed;

    public void ReadTables(ReadOnlySpan<byte> segment) => JpegCodes.Read(segment, _tables);

    public void ReadRestartInterval(ReadOnlySpan<byte> segment) => _restartInterval = segment.Length < 2 ? 0 : segment[0] << 8 | segment[1];

    /// <param name="frame">A segment whose length has been checked.</param>
    public void ReadFrame(byte marker, ReadOnlySpan<byte> frame)
    {
        (_width, _height) = (frame[3] << 8 | frame[4], frame[1] << 8 | frame[2]);
        _isFollowed = marker is Baseline or Extended;
        _sampling.Clear();
        for (var at = 6; at + 3 <= frame.Length; at += 3) _sampling[frame[at]] = (Math.Clamp(frame[at + 1] >> 4, 1, 4), Math.Clamp(frame[at + 1] & 15, 1, 4));
    }

    /// <summary>Whether the bits of a scan end before its last block.</summary>
    /// <param name="head">The segment that begins it.</param>
    public bool EndsEarly(ReadOnlySpan<byte> head, ReadOnlySpan<byte> pixels)
    {
        if (!_isFollowed || head.IsEmpty || head[0] == 0 || head.Length < 1 + 2 * head[0]) return false;
        var parts = new List<(JpegCodes Dc, JpegCodes Ac, int Blocks)>();
        for (var i = 0; i < head[0]; i++)
        {
            var (id, tables) = (head[1 + 2 * i], head[2 + 2 * i]);
            if (!_sampling.TryGetValue(id, out var sampling) || _tables[tables >> 4 & 3] is not { } dc || _tables[AcTables + (tables & 3)] is not { } ac) return false;
            parts.Add((dc, ac, head[0] == 1 ? 1 : sampling.Across * sampling.Down));
        }

        var bits = new JpegBits(pixels);
        var units = head[0] == 1 ? UnitsOf(_sampling[head[1]]) : UnitsOf((1, 1));
        for (var unit = 0L; unit < units; unit++)
        {
            if (_restartInterval > 0 && unit > 0 && unit % _restartInterval == 0 && !bits.Restart()) return true;
            foreach (var (dc, ac, blocks) in parts)
                for (var block = 0; block < blocks; block++)
                    if (Follow(ref bits, dc, ac) is not true and var end) return end is false;
        }

        return false;
    }

    /// <summary>Blocks of one component alone, or units of all.</summary>
    private long UnitsOf((int Across, int Down) sampling)
    {
        var (across, down) = (_sampling.Values.Max(s => s.Across), _sampling.Values.Max(s => s.Down));
        return (long)Ceiling(_width * sampling.Across, 8 * across) * Ceiling(_height * sampling.Down, 8 * down);
    }

    private static int Ceiling(int value, int divisor) => (value + divisor - 1) / divisor;

    /// <summary>Whether a block is whole; null for codes that cannot be followed.</summary>
    private static bool? Follow(ref JpegBits bits, JpegCodes dc, JpegCodes ac)
    {
        var size = dc.Next(ref bits);
        if (size < -1 || size > 16) return null;
        if (size < 0 || !bits.Skip(size)) return false;
        for (var k = 1; k < Coefficients; k++)
        {
            var code = ac.Next(ref bits);
            if (code < 0) return code == -1 ? false : null;
            if (code == 0) break;
            k += code >> 4;
            if (!bits.Skip(code & 15)) return false;
        }

        return true;
    }
}
