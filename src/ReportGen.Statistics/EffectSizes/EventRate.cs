namespace ReportGen.Statistics.EffectSizes;

/// <summary>Events in a time at risk.</summary>
/// <param name="Events">x.</param>
/// <param name="PersonTime">t, in whatever unit; the rate is in events per that unit.</param>
public readonly record struct EventRate(double Events, double PersonTime)
{
    /// <summary>x/t.</summary>
    public double Rate => Events / PersonTime;

    /// <summary>Events finite and not negative, time finite and positive.</summary>
    public bool IsPossible => Events >= 0 && double.IsFinite(Events) && PersonTime > 0 && double.IsFinite(PersonTime);

    /// <summary>The rate with <paramref name="add"/> added to the events.</summary>
    public EventRate Plus(double add) => this with { Events = Events + add };
}
