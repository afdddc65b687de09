using System.Collections.Immutable;

namespace ReportGen.Analysis.Alternatives;

/// <summary>One choice of a method that differs from the review's.</summary>
/// <param name="Aspect">What differs.</param>
/// <param name="Key">Its name, by which templates/wording/reconciliation.yml words it.</param>
/// <param name="Arguments">What the wording names: an estimator, a study.</param>
/// <param name="Subject">The study that it is about; empty for a change of the whole.</param>
public sealed record MethodChange(MethodAspect Aspect, string Key, ImmutableArray<string> Arguments, string Subject = "")
{
    /// <summary>Whether both can be made at once.</summary>
    public bool Joins(MethodChange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Subject.Length > 0 && Subject == other.Subject) return false;
        return Aspect != other.Aspect || (Aspect == MethodAspect.LeftOut && Subject.Length > 0 && other.Subject.Length > 0);
    }
}
