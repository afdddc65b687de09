using System.Text;
using ReportGen.Model.Drawings;

namespace ReportGen.Writers.Svg;

/// <summary>Lines and filled rectangles without an address as one path. Its marks must look the same.</summary>
internal sealed class SvgPath(int decimals)
{
    private readonly StringBuilder _path = new();
    private Mark.Line? _last;
    private int _lastStep;

    /// <summary>Adds a mark, where it is one of these.</summary>
    public bool Takes(Mark mark)
    {
        switch (mark)
        {
            case Mark.Line { Address: null } line:
                Add(line);
                return true;
            case Mark.Rectangle { Address: null, Radius: 0, Stroke: null } rectangle:
                Add(rectangle);
                return true;
            default:
                return false;
        }
    }

    public override string ToString() => _path.ToString();

    // An upright line that goes on where the last one ended is one line with it, as through the rows of a plot.
    private void Add(Mark.Line line)
    {
        if (_last is { } last && last.X1 == last.X2 && line.X1 == line.X2 && line.X1 == last.X2 && line.Y1 == last.Y2 && (line.Y2 > line.Y1) == (last.Y2 > last.Y1))
            _path.Length = _lastStep;
        else Begin(line);
        _lastStep = _path.Length;
        if (line.Y1 == line.Y2) _path.Append('H').Append(N(line.X2));
        else if (line.X1 == line.X2) _path.Append('V').Append(N(line.Y2));
        else _path.Append('L').Append(N(line.X2)).Append(' ').Append(N(line.Y2));
        _last = line;
    }

    private void Begin(Mark.Line line) => _path.Append('M').Append(N(line.X1)).Append(' ').Append(N(line.Y1));

    private void Add(Mark.Rectangle r)
    {
        _last = null;
        _path.Append('M').Append(N(r.X)).Append(' ').Append(N(r.Y)).Append('H').Append(N(r.X + r.Width)).Append('V').Append(N(r.Y + r.Height)).Append('H').Append(N(r.X)).Append('z');
    }

    private string N(double value) => SvgNumber.Write(value, decimals);
}
