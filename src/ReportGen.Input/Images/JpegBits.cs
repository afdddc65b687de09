namespace ReportGen.Input.Images;

/// <summary>The bits of a JPEG scan up to the next marker; the zero behind a byte of all ones does not count.</summary>
internal ref struct JpegBits(ReadOnlySpan<byte> data)
{
    private const byte FirstRestart = 0xD0, LastRestart = 0xD7;
    private readonly ReadOnlySpan<byte> _data = data;
    private int _at, _left;
    private byte _current;

    /// <summary>The next bit; −1 where there is none.</summary>
    public int Next()
    {
        if (_left == 0)
        {
            if (_at >= _data.Length || _data[_at] == 0xFF && (_at + 1 >= _data.Length || _data[_at + 1] != 0)) return -1;
            _current = _data[_at];
            _at += _current == 0xFF ? 2 : 1;
            _left = 8;
        }

        return _current >> --_left & 1;
    }

    /// <returns>Whether there were as many.</returns>
    public bool Skip(int count)
    {
        while (count-- > 0)
            if (Next() < 0) return false;
        return true;
    }

    /// <summary>Goes on behind a restart marker.</summary>
    /// <returns>Whether it stands here.</returns>
    public bool Restart()
    {
        _left = 0;
        if (_at + 2 > _data.Length || _data[_at] != 0xFF || _data[_at + 1] is < FirstRestart or > LastRestart) return false;
        _at += 2;
        return true;
    }
}
